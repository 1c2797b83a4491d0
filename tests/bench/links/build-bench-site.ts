/** Builds what the benchmark of links measures into one folder: the site's own layer as a page of Kit, and the others beside it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { npm } from '../../../.scripts/run.mjs';
import { compressFiles } from '../support/compress-files';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where it is built; `svelte.config.js` says the same. */
export const BENCH_SITE = folder('../../../.svelte-kit/bench/site');

/** The ways of drawing that are not ours, by the folders of their pages. */
export const RIVALS = ['empty', 'set-data', 'deck', 'deck-over'] as const;

/** Throws where one of them cannot be built. */
export async function buildBenchSite(): Promise<void> {
	const { status } = await npm(['exec', '--', 'vite', 'build', '--logLevel', 'error'], {
		env: { BENCH: '1' },
	});
	if (status !== 0) throw new Error("The benchmark's site could not be built.");
	for (const name of RIVALS) {
		await build({
			root: folder(`./rivals/${name}`),
			base: `/rivals/${name}/`,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			worker: { format: 'es' },
			resolve: { alias: { $lib: folder('../../../src/lib') } },
			build: { outDir: `${BENCH_SITE}/rivals/${name}`, emptyOutDir: true, modulePreload: false },
		});
		compressFiles(`${BENCH_SITE}/rivals/${name}`);
	}
}
