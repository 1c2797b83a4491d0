/** Writes beside the files of a page what a site's own build writes: a copy by gzip and one by brotli, as small as they get. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** All files of a folder that compress, and of the folders in it. */
export function compressFiles(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((name) => /\.(html|m?js|css|json|svg)$/.test(name))) {
		const data = readFileSync(join(folder, file));
		writeFileSync(join(folder, `${file}.gz`), gzipSync(data, { level: 9 }));
		writeFileSync(join(folder, `${file}.br`), brotliCompressSync(data));
	}
}
