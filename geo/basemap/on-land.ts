/**
 * Tells lakes on land from shapes that the data calls lakes and that lie in the sea, such as basins of a harbour.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';
import { landIndex } from './land-index';
import type { Unit } from './unit';
import type { Water } from './water';

/** Points of a shore that are looked at. */
const SAMPLE = 9;

const sample = (ring: Ring): Ring =>
	Array.from({ length: SAMPLE }, (_, index) => ring[Math.floor((index * ring.length) / SAMPLE)] as Position);

/** The lakes that have about half of their shore or more on land of the units. */
export function lakesOnLand(lakes: readonly Water[], units: readonly Unit[]): Water[] {
	const landAt = landIndex(units.flatMap(({ key, polygons }) => polygons.map((rings) => ({ key, rings }))));
	return lakes.filter(({ rings }) => {
		const dry = sample(rings[0] ?? []).filter((point) => landAt(point).length > 0);
		return dry.length >= SAMPLE / 2;
	});
}
