/**
 * A line of text as the pieces that the rasteriser can set: each of one face and one direction, in the order in which the eye meets
 * them from the left. By the Unicode Bidirectional Algorithm (UAX #9); what needs to be mirrored is. Pure.
 */
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

export type Face = 'latin' | 'arabic';

export interface TextRun {
	/** In the order in which it is read, without spaces at its ends. */
	text: string;
	face: Face;
	/** Spaces to the left of it. */
	spacesBefore: number;
}

const ARABIC = /[\u0600-\u06ff\ufb50-\ufefc]/;
export const hasArabic = (text: string): boolean => ARABIC.test(text);

/** Signs of Arabic: alone, the rasteriser cannot put them at the wrong end of a word. */
const SIGN = /[\u060c\u061b\u061f\u066a-\u066d]/;
/** What says which way other text runs is not seen itself. */
const UNSEEN = /[\u200e\u200f\u2066-\u2069]/g;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Text that runs its own way within another line, as between `bdi` tags. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

interface Letter {
	text: string;
	face: Face | null;
	level: number;
}

/** The runs of a line from left to right. */
export function textRuns(line: string, rightToLeft: boolean): TextRun[] {
	const runs: (TextRun & { level: number })[] = [];
	let spaces = 0;
	for (const { text, face, level } of inSight(line, rightToLeft)) {
		if (face === null) {
			spaces += 1;
			continue;
		}
		const last = runs.at(-1);
		const isApart = SIGN.test(text) || (last !== undefined && SIGN.test(last.text));
		if (!isApart && last?.face === face && last.level === level && (spaces === 0 || face === 'latin')) {
			// Arabic letters are handed over as they are read; signs among them one after the other, as they are seen.
			const isReadBackwards = level % 2 === 1 && face === 'arabic';
			last.text = isReadBackwards ? text + last.text : last.text + ' '.repeat(spaces) + text;
		} else runs.push({ text, face, level, spacesBefore: spaces });
		spaces = 0;
	}
	return runs.map(({ text, face, spacesBefore }) => ({ text, face, spacesBefore }));
}

/** Letters as the eye meets them from the left; marks stay with the letter that they are on. */
function inSight(line: string, rightToLeft: boolean): Letter[] {
	const levels = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
	const order = bidi.getReorderedIndices(line, levels);
	const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
	const seen = order.filter((index) => withoutUnseen(line[index] ?? '') !== '');
	return seen.map((index) => {
		const letter = line[index] ?? '';
		return {
			text: mirrored.get(index) ?? letter,
			face: letter === ' ' || letter === '\u00a0' ? null : hasArabic(letter) ? 'arabic' : 'latin',
			level: levels.levels[index] ?? 0,
		};
	});
}
