/**
 * How well one colour can be told from another, also with a colour-vision deficiency. Colours are `#rrggbb`.
 */

type Triple = [number, number, number];

/** Red, green, blue in linear light, 0 to 1 (IEC 61966-2-1). */
function linear(colour: string): Triple {
	if (!/^#[0-9a-f]{6}$/.test(colour)) throw new RangeError(`not a colour like #rrggbb: ${colour}`);
	return [1, 3, 5].map((start) => {
		const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as Triple;
}

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
	matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722];
const luminance = (colour: string): number => times([LUMINANCE], linear(colour))[0];

/** Contrast ratio after WCAG 2.2, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
	return ratioWith(0.05, one, other);
}

/**
 * Contrast ratio on the screen of a projector in a room that is not dark: light of the room adds 5 % of the luminance of
 * white to every colour, above the 5 % that WCAG reckons with. A simple model: it knows no screen and no lamp.
 */
export function contrastOnWall(one: string, other: string): number {
	return ratioWith(0.1, one, other);
}

/** @param flare What is added to both luminances, as a part of white's. */
function ratioWith(flare: number, one: string, other: string): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (lighter + flare) / (darker + flare);
}

/** Full dichromacy, in linear light (Machado, Oliveira and Fernandes, 2009, severity 1); grey is a monochrome print. */
const SEEN: Record<'all colours' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grey', readonly Triple[]> =
	{
		'all colours': [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		],
		protanopia: [
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998],
		],
		deuteranopia: [
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881],
		],
		tritanopia: [
			[1.255528, -0.076749, -0.178779],
			[-0.078411, 0.930809, 0.147602],
			[0.004733, 0.691367, 0.3039],
		],
		grey: [LUMINANCE, LUMINANCE, LUMINANCE],
	};

export type Vision = keyof typeof SEEN;
export const VISIONS = Object.keys(SEEN) as Vision[];

/** Oklab (B. Ottosson, 2020) from linear light. */
function oklab(rgb: Triple): Triple {
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005],
		],
		rgb,
	).map(Math.cbrt) as Triple;
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766],
		],
		cones,
	);
}

/** Distance of two colours as somebody sees them, in Oklab: about 0.02 is just noticeable side by side, 1 black to white. */
export function difference(one: string, other: string, vision: Vision): number {
	const [a, b] = [one, other].map((colour) => oklab(times(SEEN[vision], linear(colour)))) as [Triple, Triple];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
