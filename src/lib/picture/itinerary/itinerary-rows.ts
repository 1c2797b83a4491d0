/**
 * The rows of an itinerary, each a link to its contact, over one time axis:
 *
 *     ① ░▒▓██▌                 Damascus
 *                              ── reported
 *
 * Time runs the way the page is written. How surely shows by the outline of the bar and by the line beside its word.
 */
import { dashArray, LINE_PATTERN } from '$lib/style/line-pattern';
import { element, escaped } from '../markup';
import { AXIS_HEIGHT, ITINERARY_WIDTH, ROW_HEIGHT, type Stop } from './stop';
import { barPieces, timeAxis, type BarPiece, type TimeAxis } from './time-axis';

export interface RowWords {
	/** What stands in place of a bar, and of a place. */
	undated: string;
	unplaced: string;
	/** The day of the text. */
	asOf: string;
}

export interface RowOptions {
	/** `YYYY-MM-DD`. */
	asOf: string;
	rightToLeft: boolean;
	words: RowWords;
}

/** Pixels from the beginning of a row. */
const NUMBER_AT = 11;
const AXIS_FROM = 26;
const AXIS_LENGTH = 238;
const WORDS_FROM = 276;
const BAR_HEIGHT = 8;
const GLYPH_LENGTH = 22;
/** Share of a line's width on the map. */
const GLYPH_THINNER = 0.8;

/** All rows and the axis below them, from the top left corner on. */
export function itineraryRows(stops: readonly Stop[], { asOf, rightToLeft, words }: RowOptions): string {
	const across = (x: number) => (rightToLeft ? ITINERARY_WIDTH - x : x);
	const anchor = rightToLeft ? 'end' : 'start';
	const axis = timeAxis(
		stops.flatMap(({ span }) => span ?? []),
		asOf,
		AXIS_LENGTH,
	);
	const bottom = stops.length * ROW_HEIGHT;
	// Each is drawn from its own corner: rows that are alike then are so to the letter, and compress to nothing.
	const rows = stops.map((stop, index) =>
		element(
			'a',
			{
				href: stop.href,
				class: 'stop',
				'aria-label': stop.label,
				transform: `translate(0 ${String(index * ROW_HEIGHT)})`,
			},
			element('title', {}, escaped(stop.label)) +
				element('rect', { class: 'reach', width: ITINERARY_WIDTH, height: ROW_HEIGHT }) +
				rowOf(stop, ROW_HEIGHT / 2, { axis, across, anchor, rightToLeft, words }),
		),
	);
	return gridOf(axis, { across, bottom, words, anchor }) + rows.join('');
}

interface Drawing {
	axis: TimeAxis;
	across: (x: number) => number;
	anchor: string;
	rightToLeft: boolean;
	words: RowWords;
}

function rowOf(stop: Stop, middle: number, { axis, across, anchor, rightToLeft, words }: Drawing): string {
	const bar = ({ from, to, opacity, isFading }: BarPiece) => {
		const [one, other] = [from, to].map((at) => across(AXIS_FROM + Math.round(at))) as [number, number];
		return element('rect', {
			x: Math.min(one, other),
			y: middle - BAR_HEIGHT / 2,
			width: Math.abs(other - one),
			height: BAR_HEIGHT,
			opacity: opacity === 1 ? null : opacity,
			class: isFading ? 'faint' : null,
		});
	};
	const text = (name: string, x: number, y: number, said: string) =>
		element('text', { class: name, x: across(x), y, 'text-anchor': anchor }, escaped(said));
	const pattern = LINE_PATTERN[stop.standing];
	const glyphWidth = pattern.width * GLYPH_THINNER;
	const glyph = element('line', {
		class: 'glyph',
		x1: across(WORDS_FROM),
		x2: across(WORDS_FROM + GLYPH_LENGTH),
		y1: middle + 9,
		y2: middle + 9,
		'stroke-width': glyphWidth,
		'stroke-dasharray': dashArray(pattern, glyphWidth),
		'stroke-linecap': pattern.cap,
	});
	return (
		element('circle', { class: 'number', cx: across(NUMBER_AT), cy: middle, r: 9 }) +
		element(
			'text',
			{ class: 'number', x: across(NUMBER_AT), y: middle + 3.8, 'text-anchor': 'middle' },
			String(stop.number),
		) +
		(stop.span
			? element(
					'g',
					{ class: 'bar', 'data-standing': stop.standing },
					barPieces(stop.span, axis).map(bar).join(''),
				)
			: text('undated', AXIS_FROM + 4, middle + 4, words.undated)) +
		text(
			stop.placeWords === null ? 'missing' : 'place',
			WORDS_FROM,
			middle - 2,
			stop.placeWords ?? words.unplaced,
		) +
		element(
			'g',
			{ 'data-standing': stop.standing },
			glyph +
				text('standing', WORDS_FROM + GLYPH_LENGTH + (rightToLeft ? 6 : 5), middle + 12, stop.standingWords),
		)
	);
}

/** Years as faint lines behind the rows, and the day of the text as the last of them. */
function gridOf(
	{ years }: TimeAxis,
	{ across, bottom, words, anchor }: Pick<Drawing, 'across' | 'words' | 'anchor'> & { bottom: number },
): string {
	const line = (name: string, x: number) =>
		element('line', { class: name, x1: across(x), x2: across(x), y1: 0, y2: bottom + 4 });
	const end = AXIS_FROM + AXIS_LENGTH;
	const marks = years.map(
		({ year, at }) =>
			line('year', AXIS_FROM + at) +
			element(
				'text',
				{ class: 'year', x: across(AXIS_FROM + at), y: bottom + 16, 'text-anchor': 'middle' },
				year,
			),
	);
	const said = element(
		'text',
		{
			class: 'as-of',
			x: across(end),
			y: bottom + AXIS_HEIGHT - 8,
			'text-anchor': anchor === 'start' ? 'end' : 'start',
		},
		escaped(words.asOf),
	);
	return element('g', { 'aria-hidden': 'true' }, marks.join('') + line('as-of', end) + said);
}
