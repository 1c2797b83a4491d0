/** How much of the built site goes over the wire: files as `gzip` leaves them, where the build has compressed them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));

/** Bytes of all files whose path within the folder fits. */
export function builtBytes(fits: (path: string) => boolean): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => fits(path.slice(folder.length)))
		.map((path) => statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size)
		.reduce((sum, bytes) => sum + bytes, 0);
}
