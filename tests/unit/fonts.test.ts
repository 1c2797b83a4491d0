// That src/fonts/ is what its recipe writes, and that the built-in texts need nothing that is not in it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import subsetFont from 'subset-font';
import { charactersOf } from '../../.scripts/fonts/characters-of.mjs';
import { cutFace } from '../../.scripts/fonts/cut-face.mjs';
import { faceRules } from '../../.scripts/fonts/face-rules.mjs';
import { faces } from '../../.scripts/fonts/faces.mjs';
import { runsOf } from '../../.scripts/fonts/unicode-range.mjs';
import { realDossier } from '../fixtures/real-dossier';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const folder = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url));
const sfnt = (name: string) =>
	subsetFont(file(`src/fonts/${name}.woff2`), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });

describe.each(faces)('$name.woff2', (face) => {
	it('is what the recipe cuts', async () => {
		expect((await cutFace(face)).equals(file(`src/fonts/${face.name}.woff2`))).toBe(true);
	});

	it('has a glyph for each of its characters', async () => {
		expect(charactersOf(await sfnt(face.name))).toEqual(new Set(face.characters));
	});

	it('does not bear the name that its source reserves', async () => {
		const font = await sfnt(face.name);
		const bigEndian = (name: string) => Buffer.from(name, 'utf16le').swap16();
		expect(font.includes(bigEndian('Source Sans'))).toBe(false);
		if (face.source.startsWith('source-sans')) expect(font.includes(bigEndian('Atlas Sans'))).toBe(true);
	});
});

describe('the style sheet of the faces', () => {
	const rules = file('src/fonts/faces.css').toString();

	it('is what the recipe writes', async () => {
		expect(await faceRules()).toBe(rules);
	});

	it.each(['Atlas Sans', 'Atlas Serif'])('has no letter in two files of %s', (family) => {
		const own = rules.split('@font-face').filter((rule) => rule.includes(`font-family: '${family}';`));
		const runs = own.flatMap((rule) => runsOf(/unicode-range:([^;]*);/.exec(rule)?.[1]?.trim() ?? ''));
		expect(own.length).toBeGreaterThan(3);
		runs.sort(([one], [other]) => one - other);
		for (const [index, [from]] of runs.entries())
			expect(from, from.toString(16)).toBeGreaterThan(runs[index - 1]?.[1] ?? -1);
	});

	it.each(['Atlas Sans', 'Atlas Serif'])('declares one range of weights for %s', (family) => {
		const weights = rules
			.split('@font-face')
			.filter((rule) => rule.includes(`font-family: '${family}';`))
			.map((rule) => /font-weight: ([^;]*);/.exec(rule)?.[1]);
		expect(new Set(weights).size).toBe(1);
	});
});

describe('the built-in texts', () => {
	const inFamily = (family: string) =>
		new Set(faces.filter((face) => face.family === family).flatMap(({ characters }) => [...characters]));
	const texts = {
		'the dossier': JSON.stringify(realDossier()),
		'the interface': folder('src/lib/text/messages')
			.map((name) => file(`src/lib/text/messages/${name}`).toString())
			.join(''),
	};

	it.each(Object.entries(texts))('%s is set in the cut faces alone', (_name, text) => {
		for (const family of ['Atlas Sans', 'Atlas Serif']) {
			const has = inFamily(family);
			expect(
				[...new Set(text)].filter((character) => !has.has(character) && !/[\n\t]/.test(character)),
			).toEqual([]);
		}
	});
});
