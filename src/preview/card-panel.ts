/** The words of a preview, laid out: the title as large as there is room for it, so that no hedge in it is ever cut. */
import type { Standing } from '$lib/dossier/standing';
import { element, escaped } from '$lib/picture/markup';
import { dashArray, LINE_PATTERN } from '$lib/style/line-pattern';
import { light } from '$lib/style/light';
import { m } from '$lib/text';
import { CARD, PANEL, TITLE_SIZES } from './card-layout';
import type { CardWords } from './card-words';
import type { Weight } from './preview-fonts';
import { siteMark } from './site-mark';
import type { Ruler } from '$lib/picture/fill-lines';
import { wrapLines } from './wrap-lines';

/** How a line is set: sizes in CSS pixels, and its distance from the next. */
interface Look {
	size: number;
	step: number;
	weight: Weight;
	fill: string;
}
interface Line {
	text: string;
	look: Look;
}
/** The edge that lines begin at. */
interface Side {
	x: number;
	rightToLeft: boolean;
}
type RulerOf = (weight: Weight, size: number) => Ruler;

const KIND: Look = { size: 11, step: 14, weight: 600, fill: light.mutedText };
const DETAILS: Look = { ...KIND, weight: 400, fill: light.text };
const FOOT: Look = { size: 9.5, step: 13, weight: 600, fill: light.text };
const FOOT_MORE: Look = { ...FOOT, weight: 400, fill: light.mutedText };
const SITE: Look = { size: 13, step: 0, weight: 600, fill: light.text };
const MARK = { size: 20, gap: 8 };
const STANDING_STEP = 20;
/** Above and below the title. */
const TITLE_GAPS = 24;
/** Of the first line below the name of the site. */
const TOP = 74;
const NARROW = PANEL.width - 2 * PANEL.margin;

/** @throws Error where the page has no title. */
export function panelWords(words: CardWords, ruler: RulerOf, rightToLeft: boolean): string {
	const lines = (text: string, look: Look): Line[] =>
		wrapLines(text, NARROW, ruler(look.weight, look.size)).map((part) => ({ text: part, look }));
	const [kind, details] = [lines(words.kind, KIND), lines(words.details, DETAILS)];
	const foot = [...lines(words.asOf, FOOT), ...lines(words.article, FOOT_MORE)];
	const footTop = CARD.height - PANEL.margin - (foot.length - 1) * FOOT.step;
	const others = (kind.length + details.length) * KIND.step + (words.standing === null ? 0 : STANDING_STEP);
	const title = fittingTitle(words.title, footTop - TOP - others - TITLE_GAPS, ruler);
	const side = { x: rightToLeft ? CARD.width - PANEL.margin : PANEL.margin, rightToLeft };
	const titleTop = TOP + kind.length * KIND.step + title[0].look.size * 0.8;
	const detailsTop = titleTop + (title.length - 1) * title[0].look.step + DETAILS.step + 8;
	return (
		siteName(side) +
		written(kind, TOP, side) +
		written(title, titleTop, side) +
		written(details, detailsTop, side) +
		(words.standing === null
			? ''
			: standingLine(words.standing, detailsTop + details.length * DETAILS.step + 5, side)) +
		written(foot, footTop, side)
	);
}

/** The largest size in which the title has room; the smallest where it has none. */
function fittingTitle(text: string, room: number, ruler: RulerOf): [Line, ...Line[]] {
	const looks = TITLE_SIZES.map(({ size, line }): Look => ({
		size,
		step: line,
		weight: 600,
		fill: light.text,
	}));
	for (const look of looks) {
		const own = ruler(look.weight, look.size);
		const fits = text.split(' ').every((word) => own.widthOf(word) <= NARROW);
		const [first, ...more] = wrapLines(text, NARROW, own).map((part): Line => ({ text: part, look }));
		const isLow = fits && (1 + more.length) * look.step <= room;
		if (first && (isLow || look === looks.at(-1))) return [first, ...more];
	}
	throw new Error('A page without a title has no preview.');
}

const written = (lines: readonly Line[], top: number, { x, rightToLeft }: Side): string =>
	lines
		.map(({ text, look: { size, weight, fill, step } }, index) =>
			element(
				'text',
				{
					x,
					y: top + index * step,
					'font-size': size,
					'font-weight': weight,
					fill,
					'text-anchor': rightToLeft ? 'end' : null,
				},
				escaped(text),
			),
		)
		.join('');

function siteName({ x, rightToLeft }: Side): string {
	const { size, gap } = MARK;
	const mark = { x: rightToLeft ? x - size : x, y: PANEL.margin - 4, width: size, height: size };
	const beside = { x: rightToLeft ? x - size - gap : x + size + gap, rightToLeft };
	return (
		element('svg', { ...mark, viewBox: '0 0 32 32' }, siteMark(light.text)) +
		written([{ text: m.site_name(), look: SITE }], PANEL.margin + 10, beside)
	);
}

/** The pattern of the map's line, and its word. */
function standingLine(standing: Standing, y: number, { x, rightToLeft }: Side): string {
	const pattern = LINE_PATTERN[standing];
	const way = rightToLeft ? -1 : 1;
	const fill = light.standing[standing];
	const line = element('path', {
		d: `M${x + way * 1.5} ${y - 4}h${way * 27}`,
		stroke: fill,
		'stroke-width': pattern.width,
		'stroke-dasharray': dashArray(pattern, pattern.width),
		'stroke-linecap': pattern.cap,
	});
	const word = { text: m.standing_word({ standing }), look: { ...KIND, fill } };
	return line + written([word], y, { x: x + way * 36, rightToLeft });
}
