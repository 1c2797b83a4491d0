/**
 * Sets the Arabic text of a picture for a rasteriser that neither has a face for every letter nor knows which way a line runs: each
 * run of one face stands where it belongs. Lines without an Arabic letter are left as they are. Pure: markup in, markup out.
 */
import { escaped, unescaped } from '$lib/picture/markup';
import { FAMILIES, type Weight } from './preview-fonts';
import { hasArabic, textRuns, withoutUnseen } from './text-faces';
import type { FaceRuler } from './text-ruler';

type RulerOf = (weight: Weight, size: number) => FaceRuler;

const TEXT = /<text([^>]*)>([\s\S]*?)<\/text>/g;
const LINE = /<tspan x="(-?[\d.]+)" y="(-?[\d.]+)">([^<]*)<\/tspan>/g;
const PLACING = / (?:x|y|text-anchor)="[^"]*"/g;

/** What the style sheet says of the names on the map, which their elements do not: see `src/map-picture.css`. */
const STYLED = { stub: { size: 12 }, 'place-name': { weight: 600 as const } };

export const withTextSet = (markup: string, rulerOf: RulerOf): string =>
	markup.replace(TEXT, (whole, attributes: string, inside: string) => {
		if (!hasArabic(inside)) return withoutUnseen(whole);
		const value = (name: string): string | undefined =>
			new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
		const names = (value('class') ?? '').split(' ');
		const size = Number(value('font-size') ?? (names.includes('stub') ? STYLED.stub.size : 16));
		const isStrong = value('font-weight') === '600' || names.includes('place-name');
		const ruler = rulerOf(isStrong ? STYLED['place-name'].weight : 400, size);
		const look = attributes.replace(PLACING, '').replace(/ letter-spacing="[^"]*"/, '');
		const anchor = value('text-anchor') ?? 'start';
		const own = { x: Number(value('x') ?? 0), y: Number(value('y') ?? 0), text: inside };
		const lines = [...inside.matchAll(LINE)].map(([, x, y, text = '']) => ({
			x: Number(x),
			y: Number(y),
			text,
		}));
		return (lines.length > 0 ? lines : [own])
			.map((line) => setLine(unescaped(line.text), { ...line, anchor, look }, ruler))
			.join('');
	});

interface Placing {
	x: number;
	y: number;
	anchor: string;
	/** Attributes as they are written. */
	look: string;
}

function setLine(text: string, { x, y, anchor, look }: Placing, ruler: FaceRuler): string {
	const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
	let at = x - share * ruler.widthOf(text);
	return textRuns(text, true)
		.map(({ text: run, face, spacesBefore }) => {
			at += spacesBefore * ruler.space;
			const placed = `<text x="${at.toFixed(2)}" y="${y}" font-family="'${FAMILIES[face]}'"${look}>${escaped(run)}</text>`;
			at += ruler.advanceOf(run, face);
			return placed;
		})
		.join('');
}
