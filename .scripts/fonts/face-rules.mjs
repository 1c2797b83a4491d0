// Writes the style sheet of the faces: a rule for each, so that a page fetches a file only where it has a letter of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'prettier';
import { sourceOf } from './cut-face.mjs';
import { faces, fallbackFaces, standIns } from './faces.mjs';
import { rangeWithout, unicodeRange } from './unicode-range.mjs';

const require = createRequire(import.meta.url);

/** @param {Record<string, string>} declarations */
const rule = (declarations) =>
	`@font-face{${Object.entries(declarations)
		.map(([property, value]) => `${property}:${value}`)
		.join(';')}}`;

/** @param {number} part */
const percent = (part) => `${(part * 100).toFixed(2)}%`;

/**
 * The whole of src/fonts/faces.css, as Prettier would leave it.
 *
 * @returns {Promise<string>}
 */
export async function faceRules() {
	const stands = standIns.map(({ family, weight, local, widthRatio, ascent, descent }) =>
		rule({
			'font-family': `'${family} Stand-In'`,
			'font-weight': weight,
			src: local.map((name) => `local('${name}')`).join(', '),
			'size-adjust': percent(widthRatio),
			'ascent-override': percent(ascent / widthRatio),
			'descent-override': percent(descent / widthRatio),
			'line-gap-override': '0%',
		}),
	);
	const whole = fallbackFaces.map(({ family, source, range }) => {
		const { module, package: name, subset } = sourceOf(source);
		const ranges = /** @type {Record<string, string>} */ (
			JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8'))
		);
		const cut = faces.filter((face) => face.family === family).map(({ characters }) => characters);
		return rule({
			'font-family': `'${family}'`,
			'font-weight': faces.find((face) => face.family === family)?.weight ?? 'normal',
			'font-display': 'swap',
			src: `url('${module}') format('woff2')`,
			// A script that asks for a face by a letter is given every face whose range has it: no two may.
			'unicode-range': rangeWithout(range ?? ranges[subset] ?? '', cut.join('')),
		});
	});
	const ours = faces.map(({ name, family, weight, characters }) =>
		rule({
			'font-family': `'${family}'`,
			'font-weight': weight,
			'font-display': 'swap',
			src: `url('./${name}.woff2') format('woff2')`,
			'unicode-range': unicodeRange(characters),
		}),
	);
	const text = [
		'/* Written by `npm run fonts` from .scripts/fonts/faces.mjs. No letter is in two files of a family. */',
		'/* Faces of the machine, made as wide and high as ours, until ours are there. */',
		...stands,
		'/* Whole faces, for letters that the built-in texts do not need. */',
		...whole,
		'/* Our own cut. */',
		...ours,
	].join('\n\n');
	return format(text, { parser: 'css', useTabs: true, singleQuote: true, printWidth: 110 });
}
