/**
 * The site that is measured: a copy of the build with an empty page and room for the page of MapLibre alone, served with
 * compression as a static host does.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listenFrom, siteServer } from '../../../.scripts/site-server.mjs';

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
			compress(join(folder, 'bench'));
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

/** Writes beside each file what the site's own build writes: a copy by gzip and one by brotli, as small as they get. */
function compress(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => /\.(html|m?js|css|json|svg)$/.test(name))) {
		const data = readFileSync(join(folder, file));
		writeFileSync(join(folder, `${file}.gz`), gzipSync(data, { level: 9 }));
		writeFileSync(join(folder, `${file}.br`), brotliCompressSync(data));
	}
}
