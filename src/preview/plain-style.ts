/**
 * The style sheet of the page's pictures for a rasteriser, which knows neither custom properties nor a pointer: colours are
 * written out, and what only a pointer or a key brings about is left out. Pure: CSS in, CSS out.
 */

/** Rules without other rules in them. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
/** Between selectors, not within the brackets of one. */
const COMMA = /,(?![^(]*\))/;

/**
 * @param properties What `var(--name)` stands for.
 * @param begin Only rules for what stands within elements of these selectors are kept.
 */
export function plainStyle(
	sheet: string,
	properties: Readonly<Record<string, string>>,
	begin: readonly string[],
): string {
	return [...sheet.replace(COMMENT, '').matchAll(RULE)]
		.map(([, selectors = '', declarations = '']) => {
			const kept = selectors
				.split(COMMA)
				.map((selector) => selector.trim())
				.filter((selector) => begin.some((start) => selector.startsWith(`${start} `)))
				.flatMap(withoutChoice)
				.filter((selector) => !selector.includes(':'));
			return kept.length > 0 ? `${kept.join(',')}{${written(declarations, properties)}}` : '';
		})
		.join('');
}

/** `:not(…)` speaks of the pointer or of another look, whose own rules stand further on; `:is(a, b)` is two selectors. */
function withoutChoice(selector: string): string[] {
	const plain = selector.replace(/:not\([^)]*\)(?!:)/g, '');
	const choice = /:is\(([^)]*)\)/.exec(plain);
	if (!choice) return [plain];
	return (choice[1] ?? '').split(',').map((one) => plain.replace(choice[0], one.trim()));
}

const written = (declarations: string, properties: Readonly<Record<string, string>>): string =>
	declarations
		.replace(/var\((--[a-z-]+)\)/g, (whole, name: string) => properties[name] ?? whole)
		.replace(/\s*\n\s*/g, '')
		.replace(/:\s+/g, ':');
