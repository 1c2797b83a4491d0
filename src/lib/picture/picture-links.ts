/**
 * The scene's links in a still picture: lines that keep their width whatever the size of the picture, and the shapes at
 * their ends, which keep theirs.
 *
 * Lines lie in the picture's units and are stretched with it; a shape stands in an `<svg>` of its own at a share of the
 * picture's width and height, inside which a unit is a CSS pixel.
 */
import { arrowAt } from '$lib/geometry/arrow-at';
import { simplifyLine } from '$lib/geometry/simplify-line';
import { slicePath } from '$lib/geometry/slice-path';
import type { LinkMark, Position } from '$lib/scene/model';
import { dashArray, LINE_PATTERN, STANDINGS } from '$lib/style/line-pattern';
import {
	CASING,
	DOUBLE_LINE,
	END_HALO,
	END_SETBACK_UNITS,
	endShapeScale,
	glowWidth,
	LAST_STRETCH,
	LINK_LOOKS,
	linkWidthScale,
} from '$lib/style/link-sizes';
import { END_SHAPES } from './end-shapes';
import { fadeSteps } from './fade-steps';
import { linkEnd } from './link-end';
import { linkTone } from './link-tone';
import { element, escaped } from './markup';
import { pathData } from './path-data';
import type { PictureFrame } from './picture-frame';

/** How a picture words and addresses a link. */
export interface LinkWords {
	/** The address of a contact's page. */
	href: (contact: string) => string;
	/** What assistive technology calls it: what it is, when, and how surely known. */
	label: (link: LinkMark) => string;
}

/** Units by which a line may stray. */
const TOLERANCE = 1.2;
/** The links in drawing order, bottom to top: the surest last, as the live map's layers lie. */
export function inDrawingOrder(links: readonly LinkMark[]): LinkMark[] {
	return [...links].sort((a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing));
}

/**
 * The lines, each a real link to its contact; without words they are for the eye alone, and nothing answers to a pointer.
 * `zoom` is the one that the picture is about shown at.
 */
export function pictureLinks(
	links: readonly LinkMark[],
	frame: PictureFrame,
	zoom: number,
	words: LinkWords | null,
): string {
	return inDrawingOrder(links)
		.map((link) => {
			const name = `link ${linkTone(link)} ${link.emphasis}`;
			const { whole, lines, stroke } = strokes(link, frame, zoom);
			const glow = line('glow', whole, { 'stroke-width': glowWidth(stroke) });
			if (!words)
				return element('g', { class: name }, (LINK_LOOKS[link.emphasis].glow > 0 ? glow : '') + lines);
			const label = words.label(link);
			return element(
				'a',
				{ href: words.href(link.contact), class: name, 'aria-label': label },
				element('title', {}, escaped(label)) + glow + lines + line('reach', whole),
			);
		})
		.join('');
}

const line = (name: string, d: string, attributes: Record<string, string | number | null> = {}): string =>
	element('path', { class: name, d, 'vector-effect': 'non-scaling-stroke', ...attributes });

/** The path data of the whole line, what is drawn of it, and its width in pixels. */
function strokes(
	link: LinkMark,
	frame: PictureFrame,
	zoom: number,
): { whole: string; lines: string; stroke: number } {
	const data = (path: readonly Position[]): string =>
		pathData(simplifyLine(path.map(frame.project), TOLERANCE), false);
	const whole = data(link.path);
	const steps = fadeSteps(link).map(({ from, to, opacity }) => ({
		d: from === 0 && to === 1 ? whole : data(slicePath(link.path, from, to)),
		opacity,
	}));
	return { whole, lines: lineStrokes(link, zoom, steps), stroke: widths(link, zoom).stroke };
}

/** Pixels: of each stroke, in which dashes are reckoned, and of the whole line. A presence is two strokes side by side. */
function widths({ standing, kind, emphasis }: LinkMark, zoom: number): { own: number; stroke: number } {
	const width = LINE_PATTERN[standing].width * linkWidthScale(zoom) * LINK_LOOKS[emphasis].width;
	if (kind !== 'standing') return { own: width, stroke: width };
	const own = width * DOUBLE_LINE.stroke;
	return { own, stroke: own * 2 + DOUBLE_LINE.gap };
}

/** The strokes of a link, each piece of it as strongly as it fades there. */
export function lineStrokes(
	link: LinkMark,
	zoom: number,
	steps: readonly { d: string; opacity: number }[],
): string {
	const pattern = LINE_PATTERN[link.standing];
	const { own, stroke } = widths(link, zoom);
	return steps
		.map(({ d, opacity }) => {
			const faint = opacity * pattern.opacity;
			return element(
				'g',
				{ opacity: faint === 1 ? null : faint },
				line('casing', d, { 'stroke-width': stroke + 2 * CASING.width }) +
					line('stroke', d, {
						'stroke-width': stroke,
						'stroke-dasharray': dashArray(pattern, own),
						'stroke-linecap': pattern.cap,
					}) +
					// A wide stroke with its middle taken out.
					(link.kind === 'standing' ? line('inner', d, { 'stroke-width': DOUBLE_LINE.gap }) : ''),
			);
		})
		.join('');
}

/** The shapes at the ends of links, for those who see; the links themselves are the lines. */
export function pictureEnds(links: readonly LinkMark[], frame: PictureFrame, zoom: number): string {
	return inDrawingOrder(links)
		.flatMap((link) => endOf(link, frame, zoom))
		.join('');
}

function endOf(link: LinkMark, frame: PictureFrame, zoom: number): string[] {
	const end = linkEnd(link);
	if (!end) return [];
	const { point, bearingDegrees } = arrowAt(link.path, end.at === 'to' ? LAST_STRETCH : 0.5);
	const at = end.at === 'to' ? (link.path.at(-1) ?? point) : point;
	const setback = end.at === 'to' ? ` translate(0 ${END_SETBACK_UNITS})` : '';
	return [
		standingAt(
			frame.project(at),
			frame,
			element('path', {
				class: `end ${linkTone(link)} ${link.emphasis}`,
				d: END_SHAPES[end.shape],
				'fill-rule': 'evenodd',
				'stroke-width': 2 * END_HALO,
				'vector-effect': 'non-scaling-stroke',
				transform: `rotate(${Math.round(bearingDegrees * 10) / 10}) scale(${endShapeScale(zoom).toFixed(2)})${setback}`,
			}),
		),
	];
}

/** Markup in CSS pixels round a point of the picture. */
export function standingAt([x, y]: readonly [number, number], frame: PictureFrame, markup: string): string {
	const share = (value: number, side: number): string => `${Number(((value / side) * 100).toFixed(3))}%`;
	return element('svg', { x: share(x, frame.width), y: share(y, frame.height) }, markup);
}
