/** At most 256 colours for a picture of many: those of its areas exactly, the others as near as can be. Pure. */

/** Red, green and blue as one number. */
export type Colour = number;

export interface Palette {
	colours: readonly Colour[];
	indexOf: (colour: Colour) => number;
}

const LIMIT = 256;
/** Colours of areas, kept to the letter; what is left is for the edges between them. */
const EXACT = 40;

interface Shade {
	colour: Colour;
	count: number;
}
const channel = (colour: Colour, at: number): number => (colour >> (16 - 8 * at)) & 255;

/** @param counts How often each colour is there. */
export function paletteOf(counts: ReadonlyMap<Colour, number>): Palette {
	const shades = [...counts].map(([colour, count]): Shade => ({ colour, count }));
	shades.sort((a, b) => b.count - a.count || a.colour - b.colour);
	const exact = shades.length <= LIMIT ? shades : shades.slice(0, EXACT);
	const boxes = shades.length <= LIMIT ? [] : medianCut(shades.slice(EXACT), LIMIT - EXACT);
	const indexes = new Map(exact.map(({ colour }, index) => [colour, index]));
	boxes.forEach((box, index) => {
		for (const { colour } of box) indexes.set(colour, exact.length + index);
	});
	return {
		colours: [...exact.map(({ colour }) => colour), ...boxes.map(meanOf)],
		indexOf: (colour) => indexes.get(colour) ?? 0,
	};
}

/** The boxes of colours (Heckbert, 1982), the one with most to tell apart cut first, where its pixels halve. */
function medianCut(shades: Shade[], limit: number): Shade[][] {
	const boxes = [measured(shades)];
	while (boxes.length < limit) {
		const widest = boxes.reduce((most, box) => (box.worth > most.worth ? box : most));
		if (widest.worth === 0) break;
		const sorted = [...widest.shades].sort(
			(a, b) => channel(a.colour, widest.axis) - channel(b.colour, widest.axis) || a.colour - b.colour,
		);
		const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
		let [at, below] = [0, 0];
		while (at < sorted.length - 2 && below + (sorted[at]?.count ?? 0) < half)
			below += sorted[at++]?.count ?? 0;
		boxes.splice(boxes.indexOf(widest), 1, measured(sorted.slice(0, at + 1)), measured(sorted.slice(at + 1)));
	}
	return boxes.map(({ shades: own }) => own);
}

/** Along which channel a box is widest, and how much is gained by cutting it there. */
function measured(shades: Shade[]): { shades: Shade[]; axis: number; worth: number } {
	const widths = [0, 1, 2].map((at) => {
		let [least, most] = [255, 0];
		for (const { colour } of shades) {
			const value = channel(colour, at);
			if (value < least) least = value;
			if (value > most) most = value;
		}
		return most - least;
	});
	const width = Math.max(...widths);
	const pixels = shades.reduce((sum, { count }) => sum + count, 0);
	return {
		shades,
		axis: widths.indexOf(width),
		worth: shades.length < 2 ? 0 : width * width * Math.sqrt(pixels),
	};
}

function meanOf(shades: readonly Shade[]): Colour {
	const pixels = shades.reduce((sum, { count }) => sum + count, 0);
	const mean = (at: number): number =>
		Math.round(shades.reduce((sum, { colour, count }) => sum + channel(colour, at) * count, 0) / pixels);
	return (mean(0) << 16) | (mean(1) << 8) | mean(2);
}
