// Cuts one face out of the file that its package brings. Must not know where the result goes.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf } from './characters-of.mjs';
import { renameFace } from './rename-face.mjs';

const require = createRequire(import.meta.url);

/** @param {string} source As in the table: package/subset. @returns {{ module: string, package: string, subset: string }} */
export function sourceOf(source) {
	const [name = '', subset = ''] = source.split('/');
	const module = `@fontsource-variable/${name}`;
	return { module: `${module}/files/${name}-${subset}-wght-normal.woff2`, package: module, subset };
}

/**
 * The face as WOFF2, the same bytes each time.
 *
 * @param {import('./faces.mjs').Face} face
 * @returns {Promise<Buffer>}
 * @throws {Error} Where it is larger than the table allows, or its source lacks one of the characters.
 */
export async function cutFace({ name, source, characters, weight, features, limitBytes }) {
	const whole = await readFile(require.resolve(sourceOf(source).module));
	const [min = 400, max] = weight.split(' ').map(Number);
	const cut = await subsetFont(whole, characters, {
		targetFormat: 'sfnt',
		keepFeatures: [...features],
		variationAxes: { wght: max === undefined ? min : { min, max, default: min } },
	});
	const found = charactersOf(cut);
	const missing = [...characters].filter((character) => !found.has(character));
	if (missing.length > 0) throw new Error(`${source} has no ${missing.join(' ')}`);
	renameFace(cut, 'Source', 'Atlas');
	const face = await subsetFont(cut, '', { keepAllGlyphs: true, targetFormat: 'woff2' });
	if (face.length > limitBytes) {
		throw new Error(`${name} has ${face.length} bytes, more than its ${limitBytes}`);
	}
	return face;
}
