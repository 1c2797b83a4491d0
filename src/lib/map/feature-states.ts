/**
 * What is selected and what is pointed at, as the feature-states that the style reads, and the difference between two of
 * them. Pure: the map is told of the difference alone.
 */
import type { Emphasis, PlaceMark, Scene } from '$lib/scene/model';
import type { BasemapSource, TileLayer } from '$lib/style/sources';
import { linkStates } from './link-states';
import type { Pointed } from './target';

/** The state of one feature. Countries have no hover. */
export interface FeatureState {
	emphasis: Emphasis;
	hover?: boolean;
}

/** Names one feature: the source, the layer of its tiles where it is made of tiles, and the id within it. */
export interface FeatureName {
	source: 'stubs' | 'places' | BasemapSource;
	sourceLayer?: TileLayer;
	id: string;
}

/** By source, by id. */
export type FeatureStates = Map<FeatureName['source'], Map<string, FeatureState>>;

export interface StateChanges {
	set: (FeatureName & { state: FeatureState })[];
	remove: FeatureName[];
}

/** The states of everything in the scene. */
export function featureStates({ links, places, countries }: Scene, hovered: Pointed | null): FeatureStates {
	const isHovered = ({ id, cluster }: PlaceMark) =>
		hovered?.id === id && hovered.kind === (cluster ? 'cluster' : 'place');
	const states = linkStates(links, hovered);
	const ofLinks = new Map(links.map(({ id }, index) => [id, states[index] as FeatureState]));
	const ofCountries = new Map(countries.map(({ country, emphasis }) => [country, { emphasis }]));
	return new Map<FeatureName['source'], Map<string, FeatureState>>([
		['stubs', ofLinks],
		[
			'places',
			new Map(places.map((place) => [place.id, { emphasis: place.emphasis, hover: isHovered(place) }])),
		],
		['world', ofCountries],
		['near', ofCountries],
	]);
}

/** What has to be told to a map that shows `previous` for it to show `next`. */
export function stateChanges(previous: FeatureStates, next: FeatureStates): StateChanges {
	const changes: StateChanges = { set: [], remove: [] };
	for (const [source, states] of next)
		for (const [id, state] of states) {
			const before = previous.get(source)?.get(id);
			if (before?.emphasis !== state.emphasis || before.hover !== state.hover)
				changes.set.push({ ...named(source, id), state });
		}
	for (const [source, states] of previous)
		for (const id of states.keys()) if (!next.get(source)?.has(id)) changes.remove.push(named(source, id));
	return changes;
}

/** Countries are the land in the tiles; all else is a source of its own. */
function named(source: FeatureName['source'], id: string): FeatureName {
	return source === 'world' || source === 'near' ? { source, sourceLayer: 'land', id } : { source, id };
}
