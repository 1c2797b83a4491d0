/**
 * Which countries a still picture names, and where: as the live map's layer of names does, they give way to places, their
 * names and links, and step a little aside first.
 */
import type { Size } from '$lib/geometry/fit-camera';
import type { Position } from '$lib/geometry/position';
import { COUNTRY_LINE_EMS, countryShows, countryType } from '$lib/style/country-label-sizes';
import { overlaps, type LabelBox } from './place-labels';
import type { ScreenPoint } from './screen-line';
import { textWidth } from './text-width';

export interface CountryToName {
	code: string;
	/** 1 for the largest to 6. */
	rank: number;
	name: string;
	point: Position;
}

export interface NamedCountry {
	country: CountryToName;
	/** CSS pixels from the country's label point to the middle of the name. */
	across: number;
	down: number;
	lines: string[];
	/** Pixels of type, and between letters. */
	size: number;
	spacing: number;
}

export interface CountryRoom {
	onMap: (position: Position) => ScreenPoint;
	map: Size;
	zoom: number;
	/** What no name may cover. */
	taken: readonly LabelBox[];
	avoid: readonly ScreenPoint[];
}

const LINE_HEIGHT = 1.3;
const PADDING = 4;
/** Ems: in its place, or a little below, above, east or west. */
const ASIDE = [
	[0, 0],
	[0, 1.5],
	[0, -1.5],
	[2.5, 0],
	[-2.5, 0],
] as const;

/** The names that have room, the largest countries first. A name that the edge would cut is left out. */
export function countryNames(countries: readonly CountryToName[], room: CountryRoom): NamedCountry[] {
	const taken = [...room.taken];
	const named: NamedCountry[] = [];
	const shown = countries.filter(({ rank }) => countryShows(rank, room.zoom));
	for (const country of [...shown].sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))) {
		const { size, spacing } = countryType(country.rank, room.zoom);
		const lines = inLines(country.name.toLocaleUpperCase('en'), size, spacing);
		const width = Math.max(...lines.map((line) => lineWidth(line, size, spacing))) + 2 * PADDING;
		const height = lines.length * size * LINE_HEIGHT + 2 * PADDING;
		const [x, y] = room.onMap(country.point);
		const free = ASIDE.map(([across, down]) => ({ across: across * size, down: down * size })).find(
			({ across, down }) => {
				const box = { left: x + across - width / 2, top: y + down - height / 2, width, height };
				return isFree(box, room, taken);
			},
		);
		if (!free) continue;
		taken.push({ left: x + free.across - width / 2, top: y + free.down - height / 2, width, height });
		named.push({ country, ...free, lines, size, spacing });
	}
	return named;
}

function isFree(box: LabelBox, { map, avoid }: CountryRoom, taken: readonly LabelBox[]): boolean {
	const { left, top, width, height } = box;
	return (
		left >= 0 &&
		top >= 0 &&
		left + width <= map.width &&
		top + height <= map.height &&
		!taken.some((other) => overlaps(box, other)) &&
		!avoid.some(([x, y]) => x >= left && x <= left + width && y >= top && y <= top + height)
	);
}

const lineWidth = (text: string, size: number, spacing: number): number =>
	textWidth(text, size) + spacing * text.length;

/** Words in as many lines as keep each within the length of a line. */
function inLines(name: string, size: number, spacing: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && lineWidth(longer, size, spacing) <= COUNTRY_LINE_EMS * size)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
