/** Tells MapLibre's own files from ours in a build, where all names are hashes. Knows the build's folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type MapLibrePart = 'main' | 'worker' | 'style';

/** A class that only MapLibre's main module gives, and a rule that only its style sheet has. */
const MARK_OF_MAIN = 'maplibregl-canvas-container';
const MARK_OF_STYLE = '.maplibregl-ctrl-attrib';
/** Bytes before compression; a file of ours that names one of the classes is smaller. */
const LEAST = { main: 500_000, style: 30_000 };

/**
 * Which of MapLibre's three files this is, or null where it is none of them.
 *
 * @param folder The built site.
 * @param path Below the folder, with a slash in front, as in an address.
 */
export function maplibrePart(folder: string, path: string): MapLibrePart | null {
	if (/\/maplibre-gl-worker[^/]*\.m?js$/.test(path)) return 'worker';
	const file = join(folder, decodeURIComponent(path));
	if (!/\.(m?js|css)$/.test(path) || !existsSync(file)) return null;
	const text = readFileSync(file, 'utf8');
	if (path.endsWith('.css'))
		return text.length >= LEAST.style && text.includes(MARK_OF_STYLE) ? 'style' : null;
	return text.length >= LEAST.main && text.includes(MARK_OF_MAIN) ? 'main' : null;
}
