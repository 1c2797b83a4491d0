/** Units on a small grid, for tests: squares that share their edges. */
import type { Ring } from './half-plane';
import type { Unit } from './unit';

/** The closed ring round a box, with a point at every degree, so that neighbours share all of theirs. */
export function box(west: number, south: number, east: number, north: number): Ring {
	const ring: Ring = [];
	for (let x = west; x < east; x += 1) ring.push([x, south]);
	for (let y = south; y < north; y += 1) ring.push([east, y]);
	for (let x = east; x > west; x -= 1) ring.push([x, north]);
	for (let y = north; y > south; y -= 1) ring.push([west, y]);
	return [...ring, [west, south]];
}

/** A unit of such boxes; its key is its code unless told. */
export const unit = (code: string | null, boxes: Ring[], key = code ?? ''): Unit => ({
	key,
	code,
	polygons: boxes.map((ring) => [ring]),
});
