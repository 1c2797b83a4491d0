/**
 * The whole style of the map, from a theme. This file alone knows the order in which things are drawn, bottom to top.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { boundaries } from './boundaries';
import { countryHighlight } from './country-highlight';
import { countryLabels } from './country-labels';
import { land, nearSea, sea } from './land';
import { links } from './links';
import { places } from './places';
import { basemapSources, sceneSources } from './sources';
import type { Theme } from './theme';

export interface StyleOptions {
	/** What the site lives under: '' or '/folder', without a slash at its end. */
	basePath: string;
	/** ISO 3166-1 alpha-2 codes of the countries that the dossier is about; their land stands out a little. */
	storyCountries?: readonly string[];
}

/** The basemap alone: water, land, borders, names of countries. No request leaves the site's own origin. */
export function basemapStyle(
	theme: Theme,
	{ basePath, storyCountries = [] }: StyleOptions,
): StyleSpecification {
	return {
		version: 8,
		name: `Liaison Atlas, ${theme.name}`,
		sources: basemapSources(basePath),
		layers: [
			sea(theme),
			...land(theme, 'world', storyCountries),
			...countryHighlight(theme, 'world'),
			...boundaries(theme, 'borders'),
			nearSea(theme),
			...land(theme, 'near', storyCountries),
			...countryHighlight(theme, 'near'),
			...boundaries(theme, 'near-borders'),
			countryLabels(theme),
		],
	};
}

/** What the dossier adds on top: links below places, so that a dot is never crossed out. */
export function sceneLayers(theme: Theme): LayerSpecification[] {
	return [...links(theme), ...places(theme)];
}

/** Basemap and scene in one style, with empty sources for the scene. */
export function mapStyle(theme: Theme, options: StyleOptions): StyleSpecification {
	const basemap = basemapStyle(theme, options);
	return {
		...basemap,
		sources: { ...basemap.sources, ...sceneSources() },
		layers: [...basemap.layers, ...sceneLayers(theme)],
	};
}
