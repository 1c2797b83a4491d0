/**
 * Writes SVG elements as text. Whatever comes from a dossier goes through here, so that it can only ever be text.
 */

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text that stands for itself, between tags and within an attribute alike. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

const LETTERS = Object.fromEntries(Object.entries(ESCAPES).map(([letter, entity]) => [entity, letter]));

/** The text that `escaped` has written, or whoever else names no other entities. */
export function unescaped(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => LETTERS[entity] ?? entity);
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An element with its attributes, in their order; those that are null or undefined are left out. Numbers are rounded to
 * hundredths. `inside` is markup, not text: text goes in by `escaped`.
 */
export function element(name: string, attributes: Attributes, inside = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null && value !== undefined)
		.map(
			([key, value]) =>
				` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(String(value))}"`,
		)
		.join('');
	return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
