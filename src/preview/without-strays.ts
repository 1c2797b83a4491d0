/**
 * Leaves out of a picture what lies beyond its edges. A browser would not show it either; the rasteriser fails on what is
 * translucent and has no part in its picture, and on lines that come from far away. Pure: markup in, markup out.
 */
import { clipLine } from '$lib/picture/clip-line';
import { pathData } from '$lib/picture/path-data';
import type { Size } from '$lib/geometry/fit-camera';

/** A mark that stands round a point, at shares of width and height. */
const STANDING = /<svg x="(-?[\d.]+)%" y="(-?[\d.]+)%">(?:(?!<svg)[\s\S])*?<\/svg>/g;
const STROKE = /<path class="(?:glow|casing|stroke|inner)" d="([^"]*)"[^>]*\/>/g;
/** Strokes that are faint together, or a whole link, of which nothing is left. */
const EMPTY_GROUP = /<g(?: class="link[^"]*")?(?: opacity="[^"]*")?><\/g>/g;

/** Units by which lines go on beyond the edge, so that their ends are not seen. */
const BEYOND = 16;

/** @param size Units of the part of the drawing in which lines are drawn. */
export function withoutStrays(markup: string, size: Size): string {
	return markup
		.replace(STANDING, (mark, x: string, y: string) => (isShare(x) && isShare(y) ? mark : ''))
		.replace(STROKE, (path, data: string) => {
			const kept = cutData(data, size);
			return kept === '' ? '' : path.replace(data, () => kept);
		})
		.replace(EMPTY_GROUP, '')
		.replace(EMPTY_GROUP, '');
}

const isShare = (percent: string): boolean => Number(percent) > 0 && Number(percent) < 100;

type Point = [x: number, y: number];

/** Of one open line, relative but for its beginning, as `pathData` writes it. */
function pointsOf(data: string): Point[] {
	const numbers = (data.match(/-?\d+/g) ?? []).map(Number);
	let [x, y] = [0, 0];
	return numbers.flatMap((number, index): Point[] => {
		if (index % 2 === 0) {
			x += number;
			return [];
		}
		y += number;
		return [[x, y]];
	});
}

function cutData(data: string, { width, height }: Size): string {
	return clipLine(pointsOf(data), { width, height }, -BEYOND)
		.map(({ points }) => points)
		.filter((piece) => {
			const [xs, ys] = [piece.map(([x]) => x), piece.map(([, y]) => y)];
			return (
				Math.min(...xs) < width && Math.max(...xs) > 0 && Math.min(...ys) < height && Math.max(...ys) > 0
			);
		})
		.map((piece) =>
			pathData(
				piece.map(([x, y]) => [x, y]),
				false,
			),
		)
		.join('');
}
