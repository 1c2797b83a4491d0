/**
 * The contacts of a party as one picture: where on a small map, when on a time axis, in their order. Written while the page is
 * built, as the map's picture is, so that no script carries it; colours come from `src/itinerary.css`.
 */
import type { Scene } from '$lib/scene/model';
import { element } from '../markup';
import { itineraryPane, type Pane, type PaneOptions } from './itinerary-map';
import { itineraryRows, type RowOptions } from './itinerary-rows';
import { ITINERARY_WIDTH, itineraryHeight, rowsFrom, type Stop } from './stop';

export interface ItineraryOptions extends RowOptions {
	/** What assistive technology calls it. */
	label: string;
	scene: Scene;
	/** None where there is nothing to show on a map. */
	panes: readonly { pane: Pane; land: PaneOptions['land'] }[];
	storyCountries: readonly string[];
}

/** The SVG of an itinerary. */
export function itinerarySvg(
	stops: readonly Stop[],
	{ label, scene, panes, storyCountries, ...rows }: ItineraryOptions,
): string {
	const map = panes
		.map(({ pane, land }) => itineraryPane(pane, stops, scene, { land, storyCountries }))
		.join('');
	const hasMap = panes.length > 0;
	return element(
		'svg',
		{
			class: 'itinerary',
			viewBox: `0 0 ${String(ITINERARY_WIDTH)} ${String(itineraryHeight(stops.length, hasMap))}`,
			role: 'group',
			'aria-label': label,
		},
		element('g', { 'aria-hidden': 'true' }, map) +
			element('g', { transform: `translate(0 ${String(rowsFrom(hasMap))})` }, itineraryRows(stops, rows)),
	);
}
