// A Vite plugin for the file that opens from a disk: what the site fetches from its host, that file holds within itself. A
// module that differs so has a sibling, `x.packed.ts` beside `x.ts`, which takes its place.
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * The sibling's path, whether or not there is one.
 *
 * @param {string} path Of the module, absolute.
 */
export const packedSibling = (path) => path.replace(/((?:\.svelte)?\.ts|\.svelte)$/, '.packed$1');

/** MapLibre's worker with all that it imports, as a script that needs no module. */
const WORKER = 'virtual:map-worker';

/** @returns {import('vite').Plugin} */
export function packedModules() {
	return {
		name: 'packed-modules',
		enforce: 'pre',
		async resolveId(id, importer, options) {
			if (id === WORKER) return `\0${WORKER}`;
			if (importer === undefined) return undefined;
			const found = await this.resolve(id, importer, { ...options, skipSelf: true });
			if (!found || found.external || !found.id.startsWith(`${root}/src/`)) return undefined;
			const sibling = packedSibling(found.id);
			// A sibling may go on from the module that it stands for.
			const isOther = sibling !== found.id && sibling !== importer.replace(/\?.*/, '');
			return isOther && existsSync(sibling) ? sibling : undefined;
		},
		async load(id) {
			if (id !== `\0${WORKER}`) return undefined;
			return `export default ${JSON.stringify(await workerText())}`;
		},
	};
}

async function workerText() {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			rollupOptions: {
				input: join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'),
				// No module: a page from a disk may start none.
				output: { format: 'iife', codeSplitting: false },
			},
		},
	});
	const [bundle] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([built].flat());
	const [chunk] = bundle?.output ?? [];
	if (chunk === undefined) throw new Error('MapLibre’s worker was not built.');
	return chunk.code;
}
