/**
 * The map with all that must stand beside it wherever it is taken: its title, of which day it is, what it is narrowed to, what
 * its marks mean, and where it comes from. Written as one SVG in text.
 *
 *     ┌ title · of which day · filters ┐
 *     │ map (and inset)                │
 *     │ legend in columns              │
 *     └ sources, licence, address      ┘
 */
import { MARK, type LegendGroup } from '$lib/map/legend/legend-markup';
import { element, escaped } from '$lib/picture/markup';
import { wrapped } from './wrapped';

/** CSS pixels. */
export const MAP_SIZE = { width: 1200, height: 620 };
const EDGE = 24;
const INNER = MAP_SIZE.width - 2 * EDGE;
const ROW = 22;
const GAP = 16;

export interface MapSheet {
	title: string;
	/** Below the title: of which day it is, and what it is narrowed to. */
	lead: readonly string[];
	/** Elements, in CSS pixels from the map's upper left corner. */
	map: string;
	legend: readonly LegendGroup[];
	/** Sources, licence, address. */
	foot: readonly string[];
	/** Markup that others draw again. */
	shared: string;
	language: string;
	direction: 'ltr' | 'rtl';
}

/** The whole picture; its colours and faces are those of the page that it is put into. */
export function mapSheet(sheet: MapSheet): string {
	const { direction } = sheet;
	const head = new Column(direction, EDGE, INNER, 46);
	head.text('sheet-title', sheet.title, 24);
	for (const line of sheet.lead) head.text('sheet-lead', line, 14);
	const mapTop = head.next + 2;
	const legendTop = mapTop + MAP_SIZE.height + GAP + 14;
	const columns = sheet.legend.map((group, index) => {
		const width = (INNER - GAP * (sheet.legend.length - 1)) / sheet.legend.length;
		const column = new Column(direction, EDGE + index * (width + GAP), width, legendTop);
		column.text('sheet-heading', group.title, 13);
		for (const row of group.rows) column.row(row.mark, row.words);
		return column;
	});
	const foot = new Column(
		direction,
		EDGE,
		INNER,
		Math.max(legendTop, ...columns.map(({ next }) => next)) + GAP,
	);
	for (const line of sheet.foot) foot.text('sheet-foot', line, 12);
	const height = Math.ceil(foot.next + 4);
	const { width } = MAP_SIZE;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'sheet-map map-marks',
			width,
			height,
			viewBox: `0 0 ${String(width)} ${String(height)}`,
			lang: sheet.language,
			role: 'img',
		},
		element('title', {}, escaped(sheet.title)) +
			element('desc', {}, escaped([...sheet.lead, ...sheet.foot].join(' '))) +
			element('rect', { class: 'sheet-ground', width, height }) +
			sheet.shared +
			element('svg', { y: mapTop, ...MAP_SIZE }, sheet.map) +
			[head, ...columns, foot].map(({ markup }) => markup).join(''),
	);
}

/** The way in which words run, by their first letter; null where they have none. */
function directionOf(words: string): 'ltr' | 'rtl' | null {
	const [letter] = /\p{L}/u.exec(words) ?? [];
	if (letter === undefined) return null;
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
		? 'rtl'
		: 'ltr';
}

/** Text below text, from the side on which its script begins. */
class Column {
	markup = '';
	/** The baseline of the next line. */
	next: number;

	constructor(
		readonly direction: 'ltr' | 'rtl',
		readonly left: number,
		readonly width: number,
		top: number,
	) {
		this.next = top;
	}

	/** Across the column from where its script begins, in pixels of the picture. */
	#across(start: number): number {
		return this.direction === 'ltr' ? this.left + start : MAP_SIZE.width - this.left - start;
	}

	text(name: string, words: string, size: number, start = 0): void {
		// A citation in another script runs its own way, from the column's own side.
		const direction = directionOf(words) ?? this.direction;
		const at = {
			...{ class: name, x: this.#across(start), 'font-size': size, direction },
			'text-anchor': direction === this.direction ? 'start' : 'end',
		};
		for (const line of wrapped(words, this.width - start, size)) {
			this.markup += element('text', { ...at, y: this.next }, escaped(line));
			this.next += Math.max(size * 1.4, start > 0 ? 16 : 0);
		}
		if (size > 20) this.next += 2;
	}

	/** A mark, and what it means beside it. */
	row(mark: string, words: string): void {
		const start = MARK.width + 8;
		const x = this.direction === 'ltr' ? this.#across(0) : this.#across(MARK.width);
		this.next += 4;
		this.markup += element('svg', { x, y: this.next - 15, ...MARK }, mark);
		const before = this.next;
		this.text('sheet-words', words, 13, start);
		this.next = Math.max(this.next, before + ROW - 4);
	}
}
