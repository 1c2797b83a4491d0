// Vite's and Vitest's options. MapLibre's worker is an ES module (see src/lib/map).
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messageOptions } from './.scripts/messages.mjs';
import { packedModules } from './.scripts/packed-modules.mjs';
import { shaderSources } from './.scripts/shader-sources.mjs';
import { themeStyleSheet } from './src/lib/style/custom-properties';
import { dark } from './src/lib/style/dark';
import { light } from './src/lib/style/light';

/** Serves the record of colours as `virtual:theme.css`, so that the pages and the map cannot differ. */
function themeStyles(): Plugin {
	const name = 'virtual:theme.css';
	const resolved = `\0${name}`;
	return {
		name: 'theme-styles',
		resolveId: (id) => (id === name ? resolved : undefined),
		load: (id) => (id === resolved ? themeStyleSheet(light, dark) : undefined),
	};
}

/** What the service worker and the page that offers to keep it know of the archive of tiles. */
function archiveFacts(): { bytes: number; digest: string } {
	const archive = readFileSync(new URL('static/basemap/atlas.pmtiles', import.meta.url));
	return { bytes: archive.length, digest: createHash('sha256').update(archive).digest('hex').slice(0, 16) };
}

/** What the frame of every page shares with parts that come later: else each of them were a small file of its own. */
const FRAME = [
	...[
		'lib/scene/(compose|scene-links|focus|large)\\.ts',
		'lib/dossier/legs',
		'lib/geometry/(fit-camera|bounds)',
	],
	...[
		'lib/ui/(roving-focus|next-in-direction|persisted|PartMissing)',
		'lib/style/(map-fonts|place-marks|streets/street-basemap)',
	],
	'lib/map/(pointer/(candidates|answer-to-click|ChooserWhenLoaded)|Link|target|spoken-link|load-library)',
	...[
		'lib/map/pulses/frame-ceiling',
		'lib/picture/(inset-(projection|land-frame)|place-labels|picture-layout|text-width|fade-steps|link-(end|tone))',
	],
	'routes/(street-setting|show-look|live-map-standing|exporting|ExportLink|present-map)',
	'lib/text/paraglide/messages/(to_overview|year_not_stated|nav_article|chooser_missing|footer_licence|picture_credit|legend_title)\\.',
	'lib/text/paraglide/messages/(share|share_missing|overview_title|overview_description|error_title|own_add_step)\\.',
];

/** What comes beside the live map, and also where there is none, as on the wall's own pages: else six small files. */
const BESIDE_THE_MAP = [
	'lib/picture/(place-names|stub-names|picture-frame)',
	'lib/style/(link-sizes|country-label-sizes|place-sizes|near|light|dark|themes)',
	'lib/map/(pulses/(draw-pulses|frame-loop|pulse-motion)|pointer/beside-point|MotionSwitch)',
	'routes/show-theme',
];

const SHARED = ['dossier', 'evidence', 'ui', 'view', 'text', 'scene', 'geometry', 'picture'];

/**
 * What pages of contacts, parties and tables share with the filters, and the opening page has no need of: else it would come
 * with what all pages share.
 */
const BEYOND_THE_OPENING = [
	'lib/text/paraglide/messages/(doubt_value|semicolon|party_kind|source_kind|standing_explained|end_basis)\\.',
	'lib/text/paraglide/messages/(role|contact_kind|claim_basis|implied|filters_(shown|undated)|no_corroboration)\\.',
	'lib/text/paraglide/messages/(article_alone|end_basis_short|column|names_source|cites_none|country_only|country_end)\\.',
	'lib/(evidence/(country-name|leg-ends)|dossier/(meetings|time-span|filters/(select-contacts|doubts-of|days-of|drawn-as|facet-|independent)))',
	'lib/text/paraglide/messages/(legend_link|about_what_text|archived|passages_intro|briefing_notes)\\.',
	// What filters, legend and claims are called, for their own pages and for what is saved from any page.
	'lib/text/paraglide/messages/(facet|drawn_value|time_said|hedged|no_hedge|credibility|carried_by|thing_kind)\\.',
	'lib/text/paraglide/messages/(legend_(country|links|place|places|seat|standings|stub)|own_(title|untitled|untitled_step))\\.',
	'lib/text/paraglide/messages/(embed_(fingers|full|wheel|wheel_mac)|card_as_of|colon|briefing_(next|place|previous|steps))\\.',
	'lib/(evidence/linked-sources|dossier/(contacts-handout|sources-in-order))',
	'routes/(page-at|year-of|fill-rooms)',
];

/** What is loaded with the opening page itself, before anything is asked for. */
const OPENING =
	/\/src\/(routes\/\+(layout|page|error)\.(svelte|ts)|hooks\.client\.ts)$|\/@sveltejs\/kit\/src\/runtime\/client\/entry\.js$/;

/** Whether the opening page has a module's code from the start: one way of static imports leads there. */
function isOfOpening(
	id: string,
	graph: { getModuleInfo(id: string): { importers: string[] } | null },
): boolean {
	const [seen, open] = [new Set([id]), [id]];
	for (const module of open) {
		if (OPENING.test(module)) return true;
		for (const importer of graph.getModuleInfo(module)?.importers ?? []) {
			if (seen.has(importer)) continue;
			seen.add(importer);
			open.push(importer);
		}
	}
	return false;
}

/** What several other pages share, and the opening one has no need of, would else come with every page. */
const ofOpening =
	(name: string) =>
	(id: string, graph: Parameters<typeof isOfOpening>[1]): string | null =>
		isOfOpening(id, graph) ? name : null;

/**
 * What several pages share comes in four files instead of thirty small ones, which compress worse: 9 kB less with gzip. What
 * few share stays apart, and so does all that the live map alone needs.
 */
const CHUNKS = [
	{
		name: ofOpening('framework'),
		test: /\/node_modules\/(svelte(?!.*bindings\/(select|size)\.js)|@sveltejs\/kit)\//,
		minShareCount: 2,
		priority: 2,
	},
	{
		name: ofOpening('shared'),
		test: new RegExp(`/src/(?!${BEYOND_THE_OPENING.join('|')})(lib/(${SHARED.join('|')})|routes)/`),
		minShareCount: 3,
		priority: 1,
	},
	{
		name: 'beyond',
		test: new RegExp(`/src/(${BEYOND_THE_OPENING.join('|')})`),
		minShareCount: 2,
	},
	{ name: 'beside', test: new RegExp(`/src/(${BESIDE_THE_MAP.join('|')})\\.`), minShareCount: 2 },
	// Of the first idle moment; the page about keeping the site shares it.
	{ name: 'signs', test: /\/src\/routes\/(OfflineSigns|site-worker)\./ },
	{ name: 'frame', test: new RegExp(`/src/(${FRAME.join('|')})`), minShareCount: 2 },
];

/** The file that opens from a disk: a build of its own (see svelte.config.js), in one piece. */
const isPack = process.env['PACK'] === '1';

export default defineConfig(({ command }) => {
	// Elsewhere `npm run messages` has compiled them, once: a build and a test that run side by side would meet here.
	const inDevelopment = command === 'serve' && process.env['VITEST'] === undefined;
	return {
		plugins: [
			...(isPack ? [packedModules()] : []),
			themeStyles(),
			shaderSources(),
			sveltekit(),
			...(inDevelopment ? [paraglideVitePlugin(messageOptions())] : []),
		],
		define: {
			__ARCHIVE__: JSON.stringify(archiveFacts()),
			__BASE_PATH__: JSON.stringify((process.env['BASE_PATH'] ?? '').replace(/\/+$/, '')),
		},
		worker: { format: 'es' },
		// A face is a file, however small: as a data address the policy would block it, and no page could do without it.
		build: isPack
			? { assetsInlineLimit: () => true }
			: {
					assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
					rollupOptions: { output: { codeSplitting: { groups: CHUNKS } } },
				},
		test: {
			include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/unit/**/*.test.ts'],
			// What needs more than the project installs for itself: `npm run test:all`.
			exclude: process.env['FULL'] === '1' ? [] : ['**/*.full.test.ts'],
			environment: 'node',
			// Files share what they import, which was most of the time that they took: each takes back what it stubs.
			isolate: false,
			// A busy machine takes its time, with thousands of contacts above all.
			testTimeout: 30_000,
		},
	};
});
