// Packages that only some folders may import, and why.

/**
 * @typedef {object} Owned
 * @property {string} name
 * @property {RegExp} specifier
 * @property {(layer: import('./layers.mjs').Layer) => boolean} ownedBy Which layers may import it.
 * @property {boolean} inTests Whether every test may import it.
 * @property {string} why
 */

/** Packages that not every layer may import. @type {readonly Owned[]} */
export const ownedPackages = [
	{
		name: 'MapLibre',
		specifier: /^maplibre-gl(\/|$)/,
		ownedBy: ({ name }) => name === 'map',
		inTests: false,
		why: 'only src/lib/map imports maplibre-gl, so that everything else runs without a map',
	},
	{
		name: "MapLibre's style specification",
		specifier: /^@maplibre\//,
		ownedBy: ({ name }) => name === 'map' || name === 'style' || name === 'geo',
		inTests: false,
		why: 'only src/lib/style and src/lib/map know the style specification, and geo/ the tiles',
	},
	{
		name: 'Turf',
		specifier: /^@turf\//,
		ownedBy: ({ name }) => name === 'geometry',
		inTests: false,
		why: 'only src/lib/geometry imports Turf, so that there is one place for great circles',
	},
	{
		name: 'MiniSearch',
		specifier: /^minisearch(\/|$)/,
		ownedBy: ({ name }) => name === 'search',
		inTests: false,
		why: 'only src/lib/search imports minisearch, so that there is one place that says what a word is',
	},
	{
		name: 'citation-js',
		specifier: /^@citation-js\//,
		ownedBy: ({ name }) => name === 'geo',
		inTests: false,
		why: 'only geo/ imports citation-js: citations are made while the dossier is built, and pages carry no styles',
	},
	{
		name: 'Svelte and SvelteKit',
		specifier: /^(svelte|\$app|\$env|\$service-worker|@sveltejs\/[^/]+)(\/|$)/,
		ownedBy: ({ plain }) => !plain,
		inTests: false,
		why: 'plain modules run in Node, in a worker and in a test: no Svelte, no SvelteKit',
	},
	{
		name: "Node's modules",
		specifier: /^node:/,
		ownedBy: ({ name }) => name === 'routes' || name === 'geo',
		inTests: true,
		why: 'what is below src/lib also runs in the browser',
	},
];
