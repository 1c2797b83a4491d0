// Makes node_modules match package-lock.json, and does nothing where it already does, so that a second run is quick
// and needs no network. Node's own modules alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages By path below the root, as in a lock file; "" is the root itself.
 */

/**
 * What stands between an installation and its lock file: the first package that is missing or is another version.
 * An optional package may be missing: most of them are builds for other systems.
 *
 * @param {LockedPackages} locked `packages` of package-lock.json.
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json, which npm writes last of all.
 * @param {(path: string) => boolean} exists Whether a package's folder is really there.
 * @returns {string | null} The path of that package, or null where all is as it should be.
 */
export function firstMismatch(locked, installed, exists) {
	for (const [path, wanted] of Object.entries(locked)) {
		if (path === '') continue;
		const found = installed[path];
		if (found === undefined) {
			if (!wanted.optional) return path;
		} else if (found.version !== wanted.version || found.integrity !== wanted.integrity || !exists(path)) {
			return path;
		}
	}
	return null;
}

/** @param {string} path @returns {LockedPackages | null} Null where there is no such file, or it cannot be read. */
function packagesOf(path) {
	try {
		const lock = /** @type {{ packages?: LockedPackages }} */ (
			JSON.parse(readFileSync(join(root, path), 'utf8'))
		);
		return lock.packages ?? null;
	} catch {
		return null;
	}
}

/**
 * Installs what package-lock.json lists, unless it is there.
 *
 * @returns {Promise<boolean>} Whether everything is there now; what went wrong has been printed.
 */
export async function ensureInstalled() {
	const locked = packagesOf('package-lock.json');
	if (locked === null) {
		console.error('package-lock.json is missing or is not JSON: take it from the repository again.');
		return false;
	}
	const installed = packagesOf('node_modules/.package-lock.json');
	if (
		installed !== null &&
		firstMismatch(locked, installed, (path) => existsSync(join(root, path))) === null
	) {
		return true;
	}
	console.log('Installing the packages that package-lock.json lists …');
	// Where NODE_ENV is "production", npm would leave out the tools that the site is built with.
	const { status } = await npm(['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund']);
	if (status !== 0) {
		console.error(
			'The packages could not be installed (see above). The first run needs access to the npm registry.',
		);
	}
	return status === 0;
}
