/**
 * The site that is measured: a copy of the build with an empty page and room for the page of MapLibre alone, served with
 * compression as a static host does.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenFrom, siteServer } from '../../../.scripts/site-server.mjs';
import { compressFiles } from '../support/compress-files';

/** Addresses of the benchmark's own pages; the site has no such folder. */
export const EMPTY_PAGE = '/bench/empty/';
export const MAP_ALONE = '/bench/map-alone/';

const EMPTY =
	'<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>' +
	'<link rel="icon" href="data:,"><p>An empty page.</p></html>\n';

export interface BenchSite {
	folder: string;
	/** Serves the folder as it is now, and returns the origin. */
	serve: () => Promise<string>;
	/** Ends the server and removes the folder. */
	remove: () => void;
}

/** Copies the build. Throws where there is none. */
export function benchSite(build: string): BenchSite {
	const folder = mkdtempSync(join(tmpdir(), 'liaison-atlas-bench-'));
	cpSync(build, folder, { recursive: true });
	mkdirSync(join(folder, EMPTY_PAGE), { recursive: true });
	writeFileSync(join(folder, EMPTY_PAGE, 'index.html'), EMPTY);
	let server: ReturnType<typeof siteServer> | null = null;
	return {
		folder,
		async serve() {
			server?.close();
			compressFiles(join(folder, 'bench'));
			// The server lists its files once, so each time it is another.
			server = siteServer(folder, '');
			return `http://localhost:${String(await listenFrom(server, 0, 'localhost'))}`;
		},
		remove() {
			server?.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
