/**
 * A part of a path, for what is drawn in pieces: an end that fades out, a line that grows.
 */
import { arrowAt } from './arrow-at';
import { pathOnScreen } from './path-on-screen';
import type { Position } from './position';

/**
 * The part of the path between two shares of its length on screen. Neighbouring slices share their cut exactly.
 * Throws a RangeError unless 0 ≤ from < to ≤ 1 and the path has a length.
 */
export function slicePath(path: readonly Position[], fromShare: number, toShare: number): Position[] {
	if (!(fromShare < toShare)) throw new RangeError(`a slice from ${fromShare} to ${toShare} is empty`);
	const { shares } = pathOnScreen(path);
	const between = path.filter((_, index) => {
		const share = shares[index] ?? 0;
		return share > fromShare && share < toShare;
	});
	return [arrowAt(path, fromShare).point, ...between, arrowAt(path, toShare).point];
}
