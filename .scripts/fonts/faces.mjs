// Which faces the site has, and which characters, weights and features of each: the one table that `npm run fonts` cuts
// the files by and writes their rules from. Must not know how either is done.
import { charactersFrom } from './unicode-range.mjs';

/**
 * @typedef {object} Face
 * @property {string} name The file: src/fonts/NAME.woff2.
 * @property {'Atlas Sans' | 'Atlas Serif'} family
 * @property {string} source The package of Fontsource that it is cut from, and the subset of it: "newsreader/latin".
 * @property {string} characters
 * @property {string} weight As CSS says it: '400', or '400 700' where the weight can be varied.
 * @property {readonly string[]} features OpenType features that are kept.
 * @property {number} limitBytes No more than this many, or the recipe fails.
 */

/** What every page is set in: English, western names, quotation marks, dashes. */
const LATIN = [
	...[
		charactersFrom(' ', '~'),
		'\u00a0¡¢£¥§©«®°±²³¶·¹»¼½¾¿×÷',
		charactersFrom('À', 'Ö'),
		charactersFrom('Ø', 'ö'),
	],
	...[charactersFrom('ø', 'ÿ'), 'ıŒœ', '–—‘’‚“”„‹›•…′″', '€™−'],
].join('');

/** Letters of names around the Mediterranean and in Europe, and the long vowels of transliterated Arabic. */
const LETTERS = [
	...['ĀāĪīŪūĒēŌōĠġŠšǦǧĞğŢţĎďŞşȘșȚțİĂă', 'ČčĆćĐđŽžŁłŃńŚśŹźŻżĘęĄąŐőŰűŘřĚěŮůŇňŤťĽľĹĺŔŕĢģĶķĻļŅņĖėĮįŲųĦħĊċʼ'],
].join('');

/** The other letters of transliterated Arabic, with the signs for ʿayn and hamza: Newsreader has none of them. */
const TRANSLITERATION = 'ʿʾḤḥṢṣḌḍṬṭẒẓḪḫṮṯḎḏḠḡḨḩẔẕẖ';

/** Arabic as it is written today, with vowel signs and both sets of figures. */
const ARABIC = [
	...['،؍؛؞؟', charactersFrom('ء', 'غ'), charactersFrom('ـ', 'ْ'), 'ٰٱ', charactersFrom('٠', '٬')],
	'پچژڤگکی',
].join('');

const FIGURES_AND_KERNING = ['kern', 'liga', 'tnum', 'lnum', 'onum'];
const JOINING = [
	...['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga'],
	...['kern', 'mark', 'mkmk'],
];

/**
 * No character is in two faces of a family, and all faces of a family have its one range of weights: where the weights
 * differ, a browser chooses a face by weight and asks no other for the letters that it lacks.
 *
 * @type {readonly Face[]}
 */
export const faces = [
	{
		name: 'sans-arabic',
		family: 'Atlas Sans',
		source: 'noto-sans-arabic/arabic',
		characters: ARABIC,
		weight: '400 700',
		features: JOINING,
		limitBytes: 20_000,
	},
	{
		name: 'sans-letters',
		family: 'Atlas Sans',
		source: 'source-sans-3/latin-ext',
		characters: LETTERS + TRANSLITERATION,
		weight: '400 700',
		features: FIGURES_AND_KERNING,
		limitBytes: 12_000,
	},
	{
		name: 'sans',
		family: 'Atlas Sans',
		source: 'source-sans-3/latin',
		characters: LATIN + '↑↓',
		weight: '400 700',
		features: FIGURES_AND_KERNING,
		limitBytes: 22_300,
	},
	{
		name: 'serif-arabic',
		family: 'Atlas Serif',
		source: 'noto-naskh-arabic/arabic',
		characters: ARABIC,
		weight: '400',
		features: JOINING,
		limitBytes: 14_000,
	},
	{
		name: 'serif-letters',
		family: 'Atlas Serif',
		source: 'newsreader/latin-ext',
		characters: LETTERS,
		weight: '400',
		features: FIGURES_AND_KERNING,
		limitBytes: 10_000,
	},
	{
		// Quoted words are set at one weight; a second would cost 16 kB on every page that quotes.
		name: 'serif',
		family: 'Atlas Serif',
		source: 'newsreader/latin',
		characters: LATIN,
		weight: '400',
		features: FIGURES_AND_KERNING,
		limitBytes: 22_000,
	},
];

/** The blocks of the script in Unicode, those for mathematics left out. */
const ARABIC_SCRIPT = 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+FB50-FDFF, U+FE70-FEFC';

/**
 * Whole faces as their packages bring them, for characters that none of ours has (a name in an opened dossier, say). A
 * page fetches none of them for the built-in texts. They are declared at their family's weights, as ours are; `range` stands
 * where the package's own list is longer than the style sheet can bear.
 *
 * @type {readonly { family: Face['family'], source: string, range?: string }[]}
 */
export const fallbackFaces = [
	{ family: 'Atlas Sans', source: 'noto-sans-arabic/arabic', range: ARABIC_SCRIPT },
	{ family: 'Atlas Sans', source: 'source-sans-3/latin-ext' },
	{ family: 'Atlas Serif', source: 'noto-naskh-arabic/arabic', range: ARABIC_SCRIPT },
	{ family: 'Atlas Serif', source: 'newsreader/latin-ext' },
];

/**
 * @typedef {object} StandIn
 * @property {Face['family']} family Whose place it takes; its own name is this and "Stand-In".
 * @property {string} weight
 * @property {readonly string[]} local Names under which a machine may have it: all of these are of one width.
 * @property {number} widthRatio Width of the dossier's texts in our face over that in the stand-in, in Chromium.
 * @property {number} ascent Of our face, in ems.
 * @property {number} descent Of our face, in ems, downwards.
 */

/** Faces that most machines have, stretched so that little moves when ours come. @type {readonly StandIn[]} */
export const standIns = [
	{
		family: 'Atlas Sans',
		weight: '400',
		local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica'],
		widthRatio: 0.931,
		ascent: 1.024,
		descent: 0.4,
	},
	{
		family: 'Atlas Sans',
		weight: '600 700',
		local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold'],
		widthRatio: 0.9,
		ascent: 1.024,
		descent: 0.4,
	},
	{
		family: 'Atlas Serif',
		weight: '400',
		local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Times'],
		widthRatio: 1.0478,
		ascent: 0.735,
		descent: 0.265,
	},
];
