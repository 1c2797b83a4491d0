/** What of a page's script is not MapLibre. Knows the build's folder. */
import { gzipSize } from './gzip-size';
import { maplibrePart } from './maplibre-part';

export interface ScriptFile {
	path: string;
	/** Bytes, compressed by gzip. */
	bytes: number;
}

/**
 * The scripts among these addresses that are none of MapLibre's, each once, the largest first.
 *
 * @param folder The built site.
 * @param addresses Whole addresses, as they were asked for.
 * @param base What the site lives below, without a slash at its end.
 */
export function scriptBeforeMap(folder: string, addresses: readonly string[], base = ''): ScriptFile[] {
	const paths = new Set(addresses.map((address) => new URL(address).pathname.slice(base.length)));
	return [...paths]
		.filter((path) => /\.m?js$/.test(path) && maplibrePart(folder, path) === null)
		.map((path) => ({ path, bytes: gzipSize(folder, path) }))
		.sort((a, b) => b.bytes - a.bytes);
}
