/**
 * Strokes for a rasteriser that does not know `vector-effect: non-scaling-stroke`: their widths and dashes are written in the units
 * of what they are drawn in. Pure: markup in, markup out.
 */

const NON_SCALING = /<path[^>]* vector-effect="non-scaling-stroke"[^>]*>/g;
const MEASURES = /( stroke-(?:width|dasharray)=")([^"]*)"/g;

const times = (numbers: string, factor: number): string =>
	numbers
		.split(' ')
		.map((number) => Math.round(Number(number) * factor * 1000) / 1000)
		.join(' ');

/** @param unitsPerPixel Of the part of the drawing in which lines are drawn. Shapes have a scale of their own, in their transform. */
export function unscaledStrokes(markup: string, unitsPerPixel: number): string {
	return markup.replace(NON_SCALING, (path) => {
		const scale = /transform="[^"]*scale\(([\d.]+)\)/.exec(path)?.[1];
		const factor = scale === undefined ? unitsPerPixel : 1 / Number(scale);
		return path
			.replace(MEASURES, (_, name: string, numbers: string) => `${name}${times(numbers, factor)}"`)
			.replace(' vector-effect="non-scaling-stroke"', '');
	});
}

/** The same for the lines of the land, whose measures are in the style sheet. */
export function unscaledLandStyle(style: string, unitsPerPixel: number): string {
	return style.replace(/([^{}]*)\{([^{}]*)\}/g, (rule, selectors: string, declarations: string) => {
		if (!ON_LAND.test(selectors)) return rule;
		const own = declarations.replace(
			/(stroke-(?:width|dasharray)):([\d. ]+)/g,
			(_, name: string, numbers: string) => `${name}:${times(numbers, unitsPerPixel)}`,
		);
		const hasWidth = own.includes('stroke-width') || !own.includes('stroke:');
		return `${selectors}{${own}${hasWidth ? '' : `;stroke-width:${unitsPerPixel}`}}`;
	});
}

/** Lines that the style sheet measures. */
const ON_LAND = /\.(shore|river|border|country-edge|disputed)(\.\w+)?(,|$)/;
