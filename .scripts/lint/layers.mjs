// Which way imports point: the one table. The lint rule reads it from here.
//
//   routes → map, evidence → picture → scene, style → view → dossier, geometry        routes, evidence, map → ui, text
//            evidence → search → view
//   routes → timeline → explore → evidence
//   routes → present → briefing, evidence
//
// A folder may always import itself. What no row allows is forbidden.

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} files What belongs to it: paths from the root, with slashes. The first row that fits counts.
 * @property {readonly string[]} may The layers that it may import.
 * @property {Readonly<Record<string, RegExp>>} [mayTypes] Layers of which it may import types alone, and from which files.
 * @property {boolean} plain Whether it is plain TypeScript: no Svelte, no SvelteKit, no DOM, no MapLibre.
 * @property {string} why
 */

const sceneModel = /^src\/lib\/scene\/model(\.ts)?$/;
const anything = /./;

/** @type {readonly Layer[]} */
export const layers = [
	{
		name: 'dossier',
		files: /^src\/lib\/dossier(\/|$)/,
		may: [],
		plain: true,
		why: 'the model of the evidence knows nothing of how it is looked at or drawn',
	},
	{
		name: 'geometry',
		files: /^src\/lib\/geometry(\/|$)/,
		may: [],
		mayTypes: { scene: sceneModel },
		plain: true,
		why: 'geometry is mathematics on positions and knows nothing of evidence',
	},
	{
		name: 'view-adapter',
		files: /^src\/lib\/view\/[^/]+\.svelte(\.ts)?$/,
		may: ['view', 'dossier'],
		plain: false,
		why: 'the adapter joins the view to the address bar and nothing else',
	},
	{
		name: 'view',
		files: /^src\/lib\/view(\/|$)/,
		may: ['dossier', 'geometry'],
		plain: true,
		why: 'a view is a plain value; only its adapter, a .svelte.ts file beside it, may know SvelteKit',
	},
	{
		name: 'scene',
		files: /^src\/lib\/scene(\/|$)/,
		may: ['view', 'dossier', 'geometry'],
		plain: true,
		why: 'a scene is decided from a dossier and a view, the same for every picture of it',
	},
	{
		name: 'style',
		files: /^src\/lib\/style(\/|$)/,
		may: ['view', 'dossier', 'geometry'],
		mayTypes: { scene: sceneModel },
		plain: true,
		why: 'a style is made from a theme alone, for the live map and for tests alike',
	},
	{
		name: 'export',
		files: /^src\/lib\/export(\/|$)/,
		may: ['evidence-words', 'scene', 'view', 'dossier', 'geometry', 'text'],
		plain: true,
		why: 'an export is written from values, in the page, in a worker or in Node',
	},
	{
		name: 'search',
		files: /^src\/lib\/search(\/|$)/,
		may: ['view', 'dossier'],
		plain: true,
		why: 'what is found is decided from a dossier and what was typed, in the page, in a worker or in a test',
	},
	{
		name: 'text',
		files: /^src\/lib\/text(\/|$)/,
		may: [],
		mayTypes: { dossier: anything },
		plain: true,
		why: 'the catalogue of messages is read by others and reads nobody; types of the dossier keep it complete',
	},
	{
		name: 'picture',
		files: /^src\/lib\/picture(\/|$)/,
		may: ['scene', 'style', 'view', 'geometry'],
		mayTypes: { dossier: anything },
		plain: true,
		why: 'a still picture is written from a scene and land, the same in Node and in the page',
	},
	{
		name: 'offline',
		files: /^src\/lib\/offline(\/|$)/,
		may: ['view'],
		plain: true,
		why: 'what is kept for offline is decided from lists of addresses, in the worker and in a test alike',
	},
	{
		name: 'map',
		files: /^src\/lib\/map(\/|$)/,
		may: ['picture', 'scene', 'style', 'view', 'geometry', 'text', 'ui'],
		mayTypes: { dossier: anything },
		plain: false,
		why: 'the map draws the scene that it is given and never decides what to show',
	},
	{
		name: 'evidence-words',
		files:
			/^src\/lib\/evidence\/(table\/contact-cells|(speaker-name|own-words|leg-ends|linked-sources|beyond-article|country-name))(\.ts)?$/,
		may: ['evidence-words', 'view', 'dossier', 'text'],
		plain: true,
		why: 'what things of a dossier are called is the same in a panel and in a file that is saved',
	},
	{
		name: 'evidence',
		files: /^src\/lib\/evidence(\/|$)/,
		may: [
			...['evidence-words', 'search', 'scene', 'style', 'view', 'view-adapter', 'dossier', 'geometry', 'ui'],
			'text',
		],
		plain: false,
		why: 'panels show values that they are passed; the map and the routes are not theirs to reach for',
	},
	{
		name: 'explore',
		files: /^src\/lib\/explore(\/|$)/,
		may: ['evidence', 'evidence-words', 'scene', 'view', 'dossier', 'ui', 'text'],
		plain: false,
		why: 'what narrows the contacts is given a dossier and a question, and hands the next question back',
	},
	{
		name: 'timeline',
		files: /^src\/lib\/timeline(\/|$)/,
		may: ['explore', 'evidence', 'evidence-words', 'style', 'view', 'dossier', 'ui', 'text'],
		plain: false,
		why: 'the timeline is given a dossier and what is left of it, and hands a window of time back',
	},
	{
		name: 'briefing',
		files: /^src\/lib\/briefing(\/|$)/,
		may: ['view', 'dossier'],
		plain: true,
		why: 'how a briefing goes on is decided from its steps and what was pressed, in the page and in a test alike',
	},
	{
		name: 'present',
		files: /^src\/lib\/present(\/|$)/,
		may: ['briefing', 'evidence', 'evidence-words', 'picture', 'scene', 'view', 'dossier', 'ui', 'text'],
		plain: false,
		why: 'what a room sees of a briefing is given a dossier and a step, on the site and in the file that opens from a disk',
	},
	{
		name: 'share',
		files: /^src\/lib\/share(\/|$)/,
		may: ['present', 'evidence', 'evidence-words', 'export', 'view', 'dossier', 'geometry', 'ui', 'text'],
		plain: false,
		why: 'what is shared is made from a dossier, a view and the address of the site, which it is given',
	},
	{
		name: 'ui',
		files: /^src\/lib\/ui(\/|$)/,
		may: [],
		plain: false,
		why: 'a button or a dialog takes props and callbacks, and has no word of the domain',
	},
	{
		name: 'built-in-dossier-importer',
		files: /^src\/routes\/built-in-(dossier|names|briefings|renamed|citations)\.ts$/,
		may: ['built-in-dossier', 'dossier', 'search', 'view', 'export'],
		plain: false,
		why: 'it only hands the built-in dossier to the routes',
	},
	{
		name: 'routes',
		// The files of src/ outside lib and routes (app.css, hooks) are the routes' own.
		files: /^src\/(?!lib(\/|$))/,
		may: [
			...[
				'dossier',
				'geometry',
				'view',
				'view-adapter',
				'scene',
				'style',
				'picture',
				'export',
				'search',
				'text',
			],
			...[
				'map',
				'evidence',
				'evidence-words',
				'explore',
				'timeline',
				'briefing',
				'present',
				'share',
				'ui',
				'offline',
				'built-in-dossier-importer',
				'geo',
				'page-scripts',
			],
		],
		plain: false,
		why: 'the built-in dossier comes in by src/routes/built-in-dossier.ts alone, since another one can be opened',
	},
	{
		name: 'built-in-dossier',
		files: /^(geo\/dossier\/.*\.(geo)?json|geo\/built\/.*\.json|static\/dossier\.json)$/,
		may: [],
		plain: true,
		why: 'it is data',
	},
	{
		name: 'page-scripts',
		files: /^\.scripts\/(inline-scripts|security)\.mjs$/,
		may: [],
		plain: true,
		why: 'how a script is hashed, and what a policy asks for, is the same for the settings, for the pages while they are made and for tests',
	},
	{
		name: 'geo',
		files: /^(geo|static)\//,
		may: [
			'briefing',
			'page-scripts',
			'built-in-dossier',
			'dossier',
			'geometry',
			'view',
			'search',
			'scene',
			'style',
			'picture',
			'export',
			'text',
		],
		plain: true,
		why: 'the build of the data runs in Node, with plain modules alone',
	},
];

/** @param {string} path From the root, with slashes. @returns {Layer | null} Null for tests, scripts and settings. */
export function layerOf(path) {
	return layers.find((layer) => layer.files.test(path)) ?? null;
}
