/**
 * Gives an SVG that stands in the page the looks that style sheets give it, as attributes of its own, so that it looks alike
 * wherever it is opened. Needs a page.
 */

/** What of an element's looks SVG knows as an attribute, and what it is where nothing says otherwise. */
const LOOKS: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	opacity: '1',
	'paint-order': 'normal',
	'vector-effect': 'none',
	// Of elements that cut off what they hold, alone.
	overflow: 'hidden',
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
};
/** Those that a child has from its parent, where nothing else is said. */
const INHERITED = new Set([
	...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
	...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'text-anchor', 'letter-spacing'],
	...['font-family', 'font-size', 'font-weight', 'font-style'],
]);
/** They hold no drawing. */
const BARE = 'title, desc';

/** Attributes instead of classes, on the element and all within it. */
export function takeStylesOver(svg: SVGSVGElement): void {
	const all = [svg, ...svg.querySelectorAll<SVGElement>('*')].filter((element) => !element.matches(BARE));
	const looks = new Map(all.map((element) => [element, looksOf(element)] as const));
	for (const [element, own] of looks) {
		const parent = element.parentElement as SVGElement | null;
		const given = (parent && looks.get(parent)) ?? {};
		for (const [name, first] of Object.entries(LOOKS)) {
			const value = own[name] ?? '';
			const before = INHERITED.has(name) ? (given[name] ?? first) : first;
			if (value === before || value === '') element.removeAttribute(name);
			else element.setAttribute(name, value);
		}
	}
	for (const element of [svg, ...svg.querySelectorAll('*')]) element.removeAttribute('class');
}

function looksOf(element: SVGElement): Record<string, string> {
	const style = getComputedStyle(element);
	const names = Object.keys(LOOKS).filter((name) => name !== 'overflow' || element.tagName === 'svg');
	return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}
