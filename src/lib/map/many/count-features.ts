/** How many legs bundles stand for, as points that the layer of names at stubs draws. Pure. */
import type { Feature, Point } from 'geojson';
import type { LinkMark } from '$lib/scene/model';
import { middleOf } from './coarse-course';

/** So many counts at most, those of the largest bundles: more would hide the lines. The others are told by pointing at them. */
const MOST = 120;

/** One for each bundle, at its middle. Where there is no room for all, the larger ones go first (`order`). */
export function countFeatures(links: readonly LinkMark[]): Feature<Point>[] {
	return links
		.flatMap(({ id, bundle, course }) => (bundle ? [{ id, course, legs: bundle.legs }] : []))
		.sort((a, b) => b.legs - a.legs)
		.slice(0, MOST)
		.map(({ id, course, legs }) => ({
			type: 'Feature',
			properties: { id, name: String(legs), order: 1 / legs },
			geometry: { type: 'Point', coordinates: middleOf(course) },
		}));
}
