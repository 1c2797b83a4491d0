/**
 * Gives an SVG that stands in the page the looks that style sheets give it, as attributes of its own, so that it looks alike
 * wherever it is opened. Strokes that keep their width on screen get the width that they have here: not every reader knows of
 * them, and on a large print they would be hairlines. Needs a page.
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
	// Of elements that cut off what they hold, alone.
	overflow: 'hidden',
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start',
};
/** What a colour is written as where only browsers know it: shares of red, green and blue. */
const SHARES = /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)/g;
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
		element.removeAttribute('vector-effect');
		// What is drawn again, and has no stroke of its own, has that of whoever draws it.
		const hasAnothers = element.closest('defs') !== null && own['stroke'] === given['stroke'];
		for (const [name, first] of Object.entries(LOOKS)) {
			const value = own[name] ?? '';
			const before = INHERITED.has(name) ? (given[name] ?? first) : first;
			if (value === before || value === '' || (hasAnothers && name.startsWith('stroke')))
				element.removeAttribute(name);
			else element.setAttribute(name, value);
		}
	}
	for (const element of [svg, ...svg.querySelectorAll('*')]) element.removeAttribute('class');
}

function looksOf(element: SVGElement): Record<string, string> {
	const style = getComputedStyle(element);
	const names = Object.keys(LOOKS).filter((name) => name !== 'overflow' || element.tagName === 'svg');
	const looks = Object.fromEntries(names.map((name) => [name, inAnySvg(style.getPropertyValue(name))]));
	if (!keepsStrokes(element, style)) return looks;
	const scale = scaleOf(element);
	for (const name of ['stroke-width', 'stroke-dasharray']) looks[name] = divided(looks[name] ?? '', scale);
	return looks;
}

/** Also what hands a stroke on to shapes that are drawn again. */
const keepsStrokes = (element: SVGElement, style: CSSStyleDeclaration): boolean =>
	style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ||
	element.matches('use, :has(> use):not(svg)');

/** Pixels of the picture to a unit where the element is drawn; what is only kept there is drawn where it is referred to. */
function scaleOf(element: SVGElement): number {
	const root = element.closest<SVGSVGElement>('.sheet-map');
	const kept = element.closest('defs') && element.closest('[id]');
	const drawn = (kept && root?.querySelector<SVGGraphicsElement>(`use[href="#${kept.id}"]`)) ?? element;
	const own = (drawn as SVGGraphicsElement).getScreenCTM();
	const whole = root?.getScreenCTM();
	return own && whole ? Math.hypot(own.a, own.b) / Math.hypot(whole.a, whole.b) : 1;
}

const divided = (lengths: string, scale: number): string =>
	lengths.replace(/[\d.]+/g, (number) => String(Math.round((Number(number) / scale) * 100) / 100));

const inAnySvg = (value: string): string =>
	value.replace(SHARES, (_, ...shares: string[]) => {
		const parts = shares.slice(0, 3).map((share) => Math.round(Number(share) * 255));
		return `rgb(${parts.join(', ')})`;
	});
