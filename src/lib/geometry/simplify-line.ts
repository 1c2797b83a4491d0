/**
 * Fewer points for the same look.
 */
import { simplify } from '@turf/turf';
import type { Position } from './position';

/**
 * The line without the points that lie nearer than `tolerance` to what is left without them (Ramer, Douglas and Peucker);
 * its ends stay. In the units of the line, which may be degrees or those of a picture: the plane is taken as flat.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
	if (line.length < 3) return [...line];
	const { coordinates } = simplify(
		{ type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
		{ tolerance, highQuality: true, mutate: true },
	);
	return coordinates as Position[];
}
