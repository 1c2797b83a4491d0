/** How many legs bundles stand for, as points that the layer of names at stubs draws. Pure. */
import type { Feature, Point } from 'geojson';
import type { LinkMark } from '$lib/scene/model';
import { middleOf } from './coarse-course';
import { MOST_DRAWN } from './links-of-view';

/** One for each bundle, or for the largest of too many, at its middle. Where there is no room for all, the larger ones go first (`order`). */
export function countFeatures(links: readonly LinkMark[]): Feature<Point>[] {
	return links
		.flatMap(({ id, bundle, course }) => (bundle ? [{ id, course, legs: bundle.legs }] : []))
		.sort((a, b) => b.legs - a.legs)
		.slice(0, MOST_DRAWN)
		.map(({ id, course, legs }) => ({
			type: 'Feature',
			properties: { id, name: String(legs), order: 1 / legs },
			geometry: { type: 'Point', coordinates: middleOf(course) },
		}));
}
