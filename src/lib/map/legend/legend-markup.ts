/**
 * The legend as SVG in text, for a picture of the map that is saved: the same rows, marks and words as on the page, in columns.
 * Colours come from `src/map-picture.css`.
 */
import { END_SHAPES, SHAPE_SCALE } from '$lib/picture/end-shapes';
import { fadeSteps } from '$lib/picture/fade-steps';
import { linkEnd } from '$lib/picture/link-end';
import { linkTone } from '$lib/picture/link-tone';
import { element } from '$lib/picture/markup';
import { lineStrokes } from '$lib/picture/picture-links';
import type { LinkMark, Scene } from '$lib/scene/model';
import { placeMarkAt } from '$lib/style/place-marks';
import { m } from '$lib/text';
import { legendRows, type LegendRow } from './legend-rows';
import { legendWords } from './legend-words';

/** CSS pixels: of a mark's drawing, and where in it a line begins and ends. */
export const MARK = { width: 56, height: 20 };
const [LEFT, RIGHT, MIDDLE] = [4, 52, 10];
/** Marks are drawn as large as on a map at this zoom. */
const ZOOM = 7;
const FADING = {
	stub: { fades: 'from', seats: { from: false, to: false } },
	seat: { fades: null, seats: { from: true, to: false } },
} as const;

export interface LegendGroup {
	title: string;
	rows: { words: string; mark: string }[];
}

/** The groups that have rows, each with its words and the markup of its mark. */
export function legendGroups(scene: Scene): LegendGroup[] {
	const rows = legendRows(scene);
	return [
		{ title: m.legend_places(), rows: rows.places },
		{ title: m.legend_links(), rows: rows.links },
		{ title: m.legend_standings(), rows: rows.standings },
	]
		.filter((group) => group.rows.length > 0)
		.map(({ title, rows }) => ({
			title,
			rows: rows.map((row) => ({ words: legendWords(row), mark: markOf(row) })),
		}));
}

function markOf(row: LegendRow): string {
	switch (row.mark) {
		case 'place':
			return placeMark(row.precision);
		case 'country':
			return element('path', { class: 'country-edge related', d: 'M16 4 30 2l12 5-3 9-14 2-11-4Z' });
		case 'link':
			return lineMark(row.link, [{ from: 0, to: 1, opacity: 1 }]) + endMark(row.link);
		case 'stub':
		case 'seat':
			return lineMark({ kind: 'travel', standing: 'asserted' }, fadeSteps(FADING[row.mark]));
		case 'standing': {
			const kind = row.standing === 'alleged' ? 'accusation' : 'travel';
			return lineMark({ kind, standing: row.standing }, [{ from: 0, to: 1, opacity: 1 }]);
		}
	}
}

function placeMark(precision: 'site' | 'district' | 'city'): string {
	const { ring, stroke, disc } = placeMarkAt(precision, ZOOM);
	const circle = (name: string, r: number, more = {}): string =>
		element('circle', { class: name, cx: MARK.width / 2, cy: MIDDLE, r, ...more });
	return element(
		'g',
		{ class: 'place' },
		circle('dot', ring, { 'stroke-width': stroke }) + (disc === null ? '' : circle('disc', disc)),
	);
}

type Drawn = Pick<LinkMark, 'kind' | 'standing'>;

function lineMark(link: Drawn, steps: readonly { from: number; to: number; opacity: number }[]): string {
	const along = (share: number) => LEFT + share * (RIGHT - LEFT);
	const pieces = steps.map(({ from, to, opacity }) => ({
		d: `M${String(along(from))} ${String(MIDDLE)}H${String(along(to))}`,
		opacity,
	}));
	const drawn = { ...link, emphasis: 'normal' } as LinkMark;
	return element('g', { class: `link ${linkTone(drawn)}` }, lineStrokes(drawn, ZOOM, pieces));
}

function endMark(link: Pick<LinkMark, 'kind' | 'directed' | 'standing'>): string {
	const end = linkEnd({ ...link, fades: null });
	if (!end) return '';
	return element('path', {
		class: `end ${linkTone(link)}`,
		d: END_SHAPES[end.shape],
		'fill-rule': 'evenodd',
		'stroke-width': 2,
		transform: `translate(${String(RIGHT - 8)} ${String(MIDDLE)}) rotate(90) scale(${String(SHAPE_SCALE)})`,
	});
}
