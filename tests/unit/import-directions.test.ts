// That the import directions hold, and that the rule which holds them catches what it forbids.
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importDirectionRule } from '../../.scripts/lint/import-direction-rule.mjs';
import { importProblem } from '../../.scripts/lint/import-problem.mjs';
import { layerOf, layers } from '../../.scripts/lint/layers.mjs';

/** What each layer may import, written out once more, so that a slip in the table shows. `T` is for types alone. */
const permitted: Record<string, string> = {
	dossier: '',
	geometry: 'scene:T',
	view: 'dossier geometry',
	scene: 'view dossier geometry',
	style: 'view dossier geometry scene:T',
	export: 'scene view dossier geometry text',
	search: 'view dossier',
	text: 'dossier:T',
	map: 'scene style view geometry text ui dossier:T',
	evidence: 'search scene style view dossier geometry ui text',
	ui: '',
};
const folders = Object.keys(permitted);

/** Every way to write the import of one folder's file from another folder. */
const written = (folder: string) => [
	`$lib/${folder}/model`,
	`../${folder}/model`,
	`../../lib/${folder}/model.ts`,
];

describe('the table of import directions', () => {
	for (const folder of folders) {
		const file = `src/lib/${folder}/a.ts`;
		const words = permitted[folder]?.split(' ') ?? [];
		it(`lets ${folder} import ${words.join(', ') || 'nothing'} but itself, however it is written`, () => {
			for (const other of folders) {
				for (const specifier of written(other)) {
					const values = other === folder || words.includes(other);
					const types = values || words.includes(`${other}:T`);
					expect([specifier, importProblem(file, specifier, false) === null]).toEqual([specifier, values]);
					expect([specifier, importProblem(file, specifier, true) === null]).toEqual([specifier, types]);
				}
			}
		});
	}

	it('has a row for every folder of src/lib', () => {
		const present = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		for (const { name } of present)
			expect([name, layerOf(`src/lib/${name}/a.ts`)?.name]).toEqual([name, name]);
	});

	it('lets routes import every folder of src/lib, and no folder the routes', () => {
		for (const folder of folders) {
			expect(importProblem('src/routes/+page.svelte', `$lib/${folder}/a`, false)).toBeNull();
			expect(importProblem(`src/lib/${folder}/a.ts`, '../../routes/layout', false)).toMatch(
				'must not import routes',
			);
		}
	});

	it('keeps Svelte and SvelteKit out of every plain folder', () => {
		for (const { name, plain } of layers.filter((layer) => folders.includes(layer.name))) {
			for (const specifier of [
				'svelte',
				'svelte/reactivity',
				'$app/state',
				'$app/paths',
				'$env/static/public',
			]) {
				expect([name, importProblem(`src/lib/${name}/a.ts`, specifier, false) === null]).toEqual([
					name,
					!plain,
				]);
			}
		}
	});

	it('lets the adapter of the view know SvelteKit', () => {
		expect(importProblem('src/lib/view/current-view.svelte.ts', '$app/state', false)).toBeNull();
		expect(importProblem('src/lib/scene/a.ts', '$lib/view/current-view.svelte', false)).toMatch(
			'view-adapter',
		);
	});

	it('gives MapLibre to the map alone, Turf to geometry and MiniSearch to the search', () => {
		const everywhere = [...folders.map((folder) => `src/lib/${folder}/a.ts`), 'src/routes/a.ts', 'geo/a.ts'];
		const importersOf = (specifier: string) =>
			everywhere.filter((file) => importProblem(file, specifier, false) === null);
		expect(importersOf('maplibre-gl')).toEqual(['src/lib/map/a.ts']);
		expect(importersOf('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')).toEqual(['src/lib/map/a.ts']);
		expect(importersOf('@turf/turf')).toEqual(['src/lib/geometry/a.ts']);
		expect(importersOf('@turf/bearing')).toEqual(['src/lib/geometry/a.ts']);
		expect(importersOf('minisearch')).toEqual(['src/lib/search/a.ts']);
		expect(importersOf('valibot')).toEqual(everywhere);
	});

	it('lets the built-in dossier in by one file', () => {
		for (const specifier of [
			'$geo/dossier/contacts.json',
			'../../geo/dossier/contacts.json',
			'../../static/dossier.json',
		]) {
			expect(importProblem('src/routes/built-in-dossier.ts', specifier, false)).toBeNull();
			expect(importProblem('src/routes/+page.ts', specifier, false)).toMatch(
				'must not import built-in-dossier',
			);
		}
		expect(importProblem('src/lib/evidence/a.ts', '$geo/dossier/contacts.json', false)).not.toBeNull();
	});

	it('lets the build of the data import plain folders alone', () => {
		for (const { name, plain } of layers.filter((layer) => folders.includes(layer.name))) {
			expect([name, importProblem('geo/build.ts', `../src/lib/${name}/a`, false) === null]).toEqual([
				name,
				plain,
			]);
		}
	});

	it('lets tests read fixtures and files, and modules neither', () => {
		for (const specifier of ['../../../tests/fixtures/dossier', 'node:fs']) {
			expect(importProblem('src/lib/dossier/a.test.ts', specifier, false)).toBeNull();
			expect(importProblem('src/lib/dossier/a.ts', specifier, false)).not.toBeNull();
		}
	});
});

describe('the lint rule', () => {
	const eslint = new ESLint({
		overrideConfigFile: true,
		overrideConfig: {
			files: ['**/*.ts'],
			languageOptions: { parser: typescript.parser },
			plugins: { atlas: { rules: { 'import-direction': importDirectionRule } } },
			rules: { 'atlas/import-direction': 'error' },
		},
	});
	const complaints = async (code: string, filePath = 'src/lib/geometry/a.ts') => {
		const [result] = await eslint.lintText(code, { filePath });
		return result?.messages.map(({ message }) => message);
	};

	it.each([
		"import a from '../dossier/a';",
		"import '$lib/dossier/a';",
		"export { a } from '../dossier/a';",
		"export * from '$lib/dossier/a';",
		"export const a = () => import('../dossier/a');",
		"export type A = import('../dossier/a').A;",
		"import type { A } from '../dossier/a';",
		"import { type Position } from '../scene/model';",
	])('catches %s and says why', async (code) => {
		expect(await complaints(code)).toEqual([
			expect.stringMatching(/^geometry must not import (dossier|scene) \(.*\): geometry is mathematics/),
		]);
	});

	it.each([
		"import type { Position } from '../scene/model';",
		"import bearing from '@turf/bearing';",
		"import './b';",
	])('lets %s pass', async (code) => {
		expect(await complaints(code)).toEqual([]);
	});

	it("catches MapLibre's lazy import outside the map", async () => {
		const lazy = "export const load = () => import('maplibre-gl');";
		expect(await complaints(lazy, 'src/lib/scene/a.ts')).toEqual([
			expect.stringContaining('only src/lib/map'),
		]);
		expect(await complaints(lazy, 'src/lib/map/a.ts')).toEqual([]);
	});
});

describe("the project's settings", () => {
	const eslint = new ESLint();
	const settings = async (file: string) =>
		(await eslint.calculateConfigForFile(file)) as { rules: Record<string, unknown[]> };

	it.each(['src/lib/dossier/a.ts', 'src/lib/ui/A.svelte', 'src/routes/+page.svelte', 'geo/build.ts'])(
		'hold %s to the table',
		async (file) => {
			expect((await settings(file)).rules['atlas/import-direction']).toEqual([2]);
		},
	);

	it('keep the DOM out of plain folders and let the rest have it', async () => {
		const names = async (file: string) =>
			JSON.stringify((await settings(file)).rules['no-restricted-globals'] ?? '');
		for (const folder of folders) {
			const plain = layers.find(({ name }) => name === folder)?.plain;
			expect([folder, (await names(`src/lib/${folder}/a.ts`)).includes('"document"')]).toEqual([
				folder,
				plain,
			]);
		}
		expect(await names('src/lib/view/current-view.svelte.ts')).not.toContain('"document"');
	});
});
