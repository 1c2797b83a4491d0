/** How large a served file is when it is compressed. Knows the build's folder, and nothing of what is in it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of the file compressed by gzip: of the copy that the build wrote beside it, else of one made now.
 *
 * @param folder The built site.
 * @param path Below the folder, with a slash in front, as in an address.
 * @throws {Error} Where there is no such file.
 */
export function gzipSize(folder: string, path: string): number {
	const file = join(folder, decodeURIComponent(path));
	if (existsSync(`${file}.gz`)) return statSync(`${file}.gz`).size;
	return gzipSync(readFileSync(file), { level: 9 }).length;
}
