/**
 * A street map as a basemap: its own layers, and on them the outline of a country that the text names no nearer. Our land
 * stays as a source for that alone.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { countryHighlight } from '../country-highlight';
import { globe } from '../globe';
import type { StyleOptions } from '../index';
import { NEAR_ZOOM } from '../near';
import { basemapSources } from '../sources';
import type { Theme } from '../theme';
import type { StreetPieces } from './street-pieces';

/** From this zoom on no outline is drawn. */
const LAST_OUTLINE = 12;

/** The street map instead of our own basemap. */
export function streetStyle(
	theme: Theme,
	{ basePath, projection }: StyleOptions,
	{ sources, layers, sprite }: StreetPieces,
): StyleSpecification {
	const firstName = layers.findIndex(({ type }) => type === 'symbol');
	const below = firstName === -1 ? layers.length : firstName;
	// No sheet of sea parts the coarse outline from the fine one here, so each has its scales; among streets both are
	// too coarse.
	const outlines = [
		...countryHighlight(theme, 'world').map((layer) => ({ ...layer, maxzoom: NEAR_ZOOM })),
		...countryHighlight(theme, 'near').map((layer) => ({ ...layer, maxzoom: LAST_OUTLINE })),
	];
	return {
		version: 8,
		name: `Liaison Atlas, streets, ${theme.name}`,
		sources: { ...basemapSources(basePath), ...sources },
		layers: [...layers.slice(0, below), ...outlines, ...layers.slice(below)],
		...(sprite !== undefined && { sprite }),
		...(projection === 'globe' && globe(theme)),
	};
}
