/** Whether the built site is older than what it is built from. Knows the folders of this project. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build reads. The recipe of the basemap is none of it: its archive is committed. */
const SOURCES = [
	...['src', 'static', 'geo/dossier', 'geo/build.ts', '.scripts'],
	...['svelte.config.js', 'vite.config.ts', 'package-lock.json'],
];

/** True also where nothing is built. `root` is the project's folder. */
export function isStale(root: string): boolean {
	const built = join(root, 'build/index.html');
	if (!existsSync(built)) return true;
	const since = statSync(built).mtimeMs;
	return SOURCES.some((source) => newest(join(root, source)) > since);
}

/** When the latest change in it was made, in milliseconds since 1970; 0 where it is not there. */
function newest(path: string): number {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
