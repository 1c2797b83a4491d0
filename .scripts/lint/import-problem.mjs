// Decides whether an import is permitted, by the tables in layers.mjs and owned-packages.mjs. Reads no file.
import { layerOf } from './layers.mjs';
import { ownedPackages } from './owned-packages.mjs';

/** @param {string} path @param {string} specifier @returns {string} The path from the root that a relative import means. */
function resolveRelative(path, specifier) {
	const parts = path.split('/').slice(0, -1);
	for (const part of specifier.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

/** @param {string} path @param {string} specifier @returns {string | null} Path from the root, or null for a package. */
function resolveInside(path, specifier) {
	if (specifier.startsWith('.')) return resolveRelative(path, specifier);
	for (const [alias, folder] of /** @type {const} */ ([
		['$lib', 'src/lib'],
		['$geo', 'geo'],
	])) {
		if (specifier === alias || specifier.startsWith(`${alias}/`))
			return folder + specifier.slice(alias.length);
	}
	return null;
}

/**
 * What is wrong with an import, in a sentence that says why; null where it is permitted.
 *
 * @param {string} path The importing file, from the root, with slashes.
 * @param {string} imported The specifier as written.
 * @param {boolean} typeOnly Whether it is `import type` or `export type`, of which nothing is left when it runs.
 * @returns {string | null}
 */
export function importProblem(path, imported, typeOnly) {
	const layer = layerOf(path);
	const specifier = imported.split('?', 1)[0] ?? imported;
	const isTest = /\.test\.ts$/.test(path);
	if (layer === null) {
		return path.startsWith('src/lib/')
			? `${path} is in a folder that no row of the table of import directions names`
			: null;
	}
	const target = resolveInside(path, specifier);
	if (target === null) {
		const owner = ownedPackages.find((candidate) => candidate.specifier.test(specifier));
		if (owner === undefined || owner.ownedBy(layer) || (isTest && owner.inTests)) return null;
		return `${layer.name} must not import ${owner.name} (${imported}): ${owner.why}`;
	}
	const other = layerOf(target);
	if (other === null) {
		if (isTest || !/^(src\/lib|tests|\.scripts)(\/|$)/.test(target)) return null;
		return `${layer.name} must not import ${target}: ${layer.why}`;
	}
	if (other === layer || layer.may.includes(other.name)) return null;
	if (typeOnly && layer.mayTypes?.[other.name]?.test(target)) return null;
	return `${layer.name} must not import ${other.name} (${imported}): ${layer.why}`;
}
