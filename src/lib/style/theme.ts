/**
 * The record of colours that map, panels, legend and still pictures share, so that they cannot differ. Two values of it
 * exist: `light.ts`, like paper, and `dark.ts`, deep and without glare for projectors. Knows neither CSS nor MapLibre.
 */
import type { LinkKind, Standing } from '$lib/scene/model';

/** Every colour is `#rrggbb`. Tests hold each value to its contrasts (see `theme.test.ts`). */
export interface Theme {
	name: 'light' | 'dark';
	sea: string;
	/** Round the globe. */
	space: string;
	/** The band of water along a coast. */
	shore: string;
	land: string;
	/** Land of the countries that the dossier is about. */
	storyLand: string;
	border: string;
	countryLabel: string;
	/** Round labels and under links, so that both read over anything. */
	halo: string;
	/** Names of places, and all running text. */
	text: string;
	mutedText: string;
	/** What text stands on beside the map. */
	surface: string;
	/** A quieter surface: table heads, quotations, the hover of a row. */
	sunken: string;
	rule: string;
	/** Links and buttons in text. */
	accent: string;
	/** Under what is selected, and the focus ring. Never the only sign of it. */
	selection: string;
	placeDot: string;
	/** Colour of a link by what joins its ends. */
	link: Record<LinkKind, string>;
	/** Tone of words and badges that say how surely something is known. On the map that is the pattern of the line. */
	standing: Record<Standing, string>;
}
