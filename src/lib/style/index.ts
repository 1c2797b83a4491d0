/**
 * The whole style of the map, from a theme. This file alone knows the order in which things are drawn, bottom to top.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { boundaries } from './boundaries';
import { countryHighlight } from './country-highlight';
import { countryLabels } from './country-labels';
import { globe } from './globe';
import { inlandWater, land, nearSea, sea } from './land';
import { links } from './links';
import { places } from './places';
import { basemapSources, sceneSources } from './sources';
import type { Theme } from './theme';
import { towns, type NamedPoint } from './towns';
import { VIEW_EDGE, viewEdge, viewEdgeSource } from './view-edge';

export interface StyleOptions {
	/** What the site lives under: '' or '/folder', without a slash at its end. */
	basePath: string;
	/** ISO 3166-1 alpha-2 codes of the countries that the dossier is about; their land stands out a little. */
	storyCountries?: readonly string[];
	/** In which names are given; English where it is not said. */
	language?: string;
	/** Places of the scene: the basemap does not name them once more. */
	places?: readonly NamedPoint[];
	/** Flat where it is not said. */
	projection?: 'globe' | undefined;
}

/** The basemap alone: water, land, borders, names of towns and countries. No request leaves the site's own origin. */
export function basemapStyle(theme: Theme, options: StyleOptions): StyleSpecification {
	const { basePath, storyCountries = [], language = 'en', places = [], projection } = options;
	return {
		version: 8,
		name: `Liaison Atlas, ${theme.name}`,
		sources: basemapSources(basePath),
		layers: [
			sea(theme),
			...land(theme, 'world', storyCountries),
			...countryHighlight(theme, 'world'),
			...inlandWater(theme, 'world'),
			...boundaries(theme, 'world'),
			nearSea(theme),
			...land(theme, 'near', storyCountries),
			...countryHighlight(theme, 'near'),
			...inlandWater(theme, 'near'),
			...boundaries(theme, 'near'),
			// Symbols are placed from the last layer to the first: what comes first gives way.
			towns(theme, 'world', { language, places }),
			towns(theme, 'near', { language, places }),
			countryLabels(theme, language),
		],
		...(projection === 'globe' && globe(theme)),
	};
}

/** What the dossier adds on top: links below places, so that a dot is never crossed out; and what keeps all names from the edge. */
export function sceneLayers(theme: Theme): LayerSpecification[] {
	return [...links(theme), ...places(theme), viewEdge()];
}

/** A basemap, ours or another, and the scene on top in one style, with empty sources for the scene. */
export function withScene(theme: Theme, basemap: StyleSpecification): StyleSpecification {
	return {
		...basemap,
		sources: { ...basemap.sources, ...sceneSources(), [VIEW_EDGE]: viewEdgeSource() },
		layers: [...basemap.layers, ...sceneLayers(theme)],
	};
}

/** Our own basemap and the scene in one style. */
export function mapStyle(theme: Theme, options: StyleOptions): StyleSpecification {
	return withScene(theme, basemapStyle(theme, options));
}
