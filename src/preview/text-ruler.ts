/** How wide text is in the faces of a preview, asked of the rasteriser that will set it. Runs in Node. */
import { element, escaped } from '$lib/picture/markup';
import { Resvg } from '@resvg/resvg-js';
import { FAMILIES, fontSettings, type PreviewFonts, type Weight } from './preview-fonts';
import { textRuns, type Face } from './text-faces';
import type { Ruler } from '$lib/picture/fill-lines';

/** Large enough that a rounded width is right. */
const SAMPLE = 100;
/** Letters that join no other: what a word keeps free at its sides is no ink, so it is measured between two of them. */
const BESIDE: Record<Face, string> = { latin: 'n', arabic: 'ء' };

/** Widths at a size of 1, by what was measured. */
const known = new Map<string, number>();

export interface FaceRuler extends Ruler {
	/** Of a run of one face. */
	advanceOf: (text: string, face: Face) => number;
}

export function textRuler(fonts: PreviewFonts, weight: Weight, size: number): FaceRuler {
	const inked = (text: string, face: Face): number => {
		const key = `${face}|${weight}|${text}`;
		const width = known.get(key) ?? inkedWidth(text, face, weight, fonts);
		known.set(key, width);
		return width * size;
	};
	const advanceOf = (text: string, face: Face): number => {
		const beside = BESIDE[face];
		return inked(beside + text + beside, face) - inked(beside + beside, face);
	};
	const space = advanceOf(' ', 'latin');
	const widthOf = (text: string): number =>
		textRuns(text, true).reduce(
			(sum, { text: run, face, spacesBefore }) => sum + spacesBefore * space + advanceOf(run, face),
			0,
		);
	return { widthOf, space, advanceOf };
}

function inkedWidth(text: string, face: Face, weight: Weight, fonts: PreviewFonts): number {
	const look = { 'font-family': `'${FAMILIES[face]}'`, 'font-weight': weight, 'font-size': SAMPLE };
	const svg = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width: SAMPLE, height: SAMPLE },
		element('text', { ...look, y: SAMPLE }, escaped(text)),
	);
	return (new Resvg(svg, { font: fontSettings(fonts) }).getBBox()?.width ?? 0) / SAMPLE;
}
