/** What of a page's script is not MapLibre, and when it was asked for. Knows the build's folder. */
import { gzipSize } from './gzip-size';
import { maplibrePart } from './maplibre-part';

export interface OwnScript {
	path: string;
	/** Bytes, compressed by gzip. */
	bytes: number;
	/** Whether it was asked for ahead of MapLibre's main module, which then had to wait for it; else it came beside it or later. */
	before: boolean;
}

/**
 * The scripts among these addresses that are none of MapLibre's, each once, the largest first.
 *
 * @param folder The built site.
 * @param addresses Whole addresses, in the order in which they were asked for.
 * @param base What the site lives below, without a slash at its end.
 */
export function ownScripts(folder: string, addresses: readonly string[], base = ''): OwnScript[] {
	const paths = [...new Set(addresses.map((address) => new URL(address).pathname.slice(base.length)))];
	const main = paths.findIndex((path) => maplibrePart(folder, path) === 'main');
	return paths
		.map((path, index) => ({ path, before: main < 0 || index < main }))
		.filter(({ path }) => /\.m?js$/.test(path) && maplibrePart(folder, path) === null)
		.map((script) => ({ ...script, bytes: gzipSize(folder, script.path) }))
		.sort((a, b) => b.bytes - a.bytes);
}

/** Bytes by gzip of all of them, and of those before MapLibre. */
export function ownScriptBytes(scripts: readonly OwnScript[]): { all: number; before: number } {
	const sum = (some: readonly OwnScript[]) => some.reduce((total, { bytes }) => total + bytes, 0);
	return { all: sum(scripts), before: sum(scripts.filter(({ before }) => before)) };
}
