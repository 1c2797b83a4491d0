/**
 * The page's own faces as rules for a style sheet within a picture, with the faces in it: a picture may ask nobody for anything.
 * Needs a page.
 */

/** The rules of those faces that have a letter of the text. Rejects where a face cannot be had. */
export async function embeddedFaces(text: string, family: string): Promise<string> {
	const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
	const rules = [...document.styleSheets].flatMap(faceRules).filter(({ style }) => {
		const ranges = style.getPropertyValue('unicode-range');
		return nameOf(style) === family && letters.some((letter) => isWithin(letter, ranges));
	});
	return (await Promise.all(rules.map(embedded))).join('\n');
}

const nameOf = (style: CSSStyleDeclaration): string =>
	style.getPropertyValue('font-family').replaceAll(/["']/g, '');

function faceRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
	return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** @param ranges As in a style sheet: `U+0-7F, U+600`; everything where it is empty. */
export function isWithin(letter: number, ranges: string): boolean {
	if (ranges === '') return true;
	return ranges.split(',').some((range) => {
		const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
		const [from, to] = [first.replaceAll('?', '0'), last.replaceAll('?', 'F')];
		return letter >= parseInt(from, 16) && letter <= parseInt(to, 16);
	});
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
	const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
	const href = new URL(address, parentStyleSheet?.href ?? document.baseURI).href;
	const data = href.startsWith('data:') ? href : await asData(href);
	const parts = ['font-weight', 'unicode-range'].flatMap((name) => {
		const value = style.getPropertyValue(name);
		return value === '' ? [] : [`${name}:${value}`];
	});
	return `@font-face{font-family:'${nameOf(style)}';src:url(${data}) format('woff2');${parts.join(';')}}`;
}

async function asData(href: string): Promise<string> {
	const answer = await fetch(href);
	if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
	const blob = await answer.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(new Error(`${href} could not be read`));
		reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
	});
}
