/**
 * Days as pixels along a line, from the start of the writing onwards: mirroring is left to whoever draws. Pure.
 *
 * The scale is linear, and nothing of it is left out or drawn together: lengths and gaps are then what they look like, and
 * an empty stretch is itself something that the article tells. What is dense needs no room beside itself, as every contact
 * has a lane of its own, and marks have a least width; where there are too many for lanes, they are counted.
 */
import type { Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';
import { dayNumber, dayText } from './day-number';

/** Days since 1970: the first of a month, and the first after the last. */
export interface Domain {
	first: number;
	end: number;
}

export interface TimeScale extends Domain {
	/** CSS pixels of the whole line. */
	width: number;
}

/** Pixels left free at either end: there the ends of an open window stand, and what comes from before all dates fades in. */
const LEAD = 26;
const TRAIL = 14;

/** From the beginning of the first year that has a date to the end of the month in which the text was published. */
export const domainOf = perDossier(({ contacts, asOf }: Dossier): Domain => {
	const days = contacts
		.flatMap(({ happened, reported }) => [happened, reported])
		.flatMap((when) => (when ? [when.earliest, when.latest] : []))
		.filter((day) => day !== null);
	const first = days.reduce((least, day) => (day < least ? day : least), asOf);
	const last = days.reduce((most, day) => (day > most ? day : most), asOf);
	const [year = 0, month = 1] = last.split('-').map(Number);
	const end =
		month === 12
			? `${String(year + 1).padStart(4, '0')}-01`
			: `${last.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
	return { first: dayNumber(`${first.slice(0, 4)}-01-01`), end: dayNumber(`${end}-01`) };
});

/** Pixels per day; never less than nothing. */
const pace = ({ first, end, width }: TimeScale): number => Math.max(0, width - LEAD - TRAIL) / (end - first);

/** Where a day begins. Days beyond the domain stand at the ends of the line. */
export function xOfDay(scale: TimeScale, day: number): number {
	const x = LEAD + (day - scale.first) * pace(scale);
	return Math.min(Math.max(x, 0), Math.max(scale.width, 0));
}

/** The day that begins nearest to a place on the line. */
export function dayAtX(scale: TimeScale, x: number): number {
	const step = pace(scale);
	return step === 0 ? scale.first : Math.round(scale.first + (x - LEAD) / step);
}

export interface YearTick {
	year: number;
	/** Where it begins. */
	x: number;
	/** Where the middle of it is, and of its name. */
	label: number;
}

/** Pixels from one named year to the next, at least. */
const LABEL_ROOM = 40;
const STEPS = [1, 2, 5];

/** Every year that is named: each, or each second, fifth, tenth and so on, as there is room. */
export function yearTicks(scale: TimeScale): YearTick[] {
	const yearOf = (day: number) => Number(dayText(day).slice(0, 4));
	const [first, last] = [yearOf(scale.first), yearOf(scale.end - 1)];
	const perYear = 365.25 * pace(scale);
	let step = 1;
	for (let index = 0; step * perYear < LABEL_ROOM && step < last - first + 1; index += 1)
		step = (STEPS[index % 3] ?? 1) * 10 ** Math.floor(index / 3);
	const ticks: YearTick[] = [];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
		const at = (one: number) => xOfDay(scale, dayNumber(`${String(one).padStart(4, '0')}-01-01`));
		const x = at(year);
		ticks.push({
			year,
			x,
			label: (x + Math.min(at(year + 1), xOfDay(scale, scale.end))) / 2,
		});
	}
	return ticks;
}
