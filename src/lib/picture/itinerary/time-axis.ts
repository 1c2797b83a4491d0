/** Where a day lies on the time axis of an itinerary, and what of a span is drawn how strongly. Pure. */
import type { TimeSpan } from '$lib/dossier/time-span';

export interface TimeAxis {
	/** Pixels from the beginning of the axis. */
	at: (day: string) => number;
	/** Years to be written, each at its first day. */
	years: { year: string; at: number }[];
}

/** A piece of a bar: pixels along the axis, and how strongly it is drawn, 0 to 1. */
export interface BarPiece {
	from: number;
	to: number;
	opacity: number;
	/** Whether it belongs to an end that is not given. */
	isFading: boolean;
}

/** Pixels over which a bar fades towards an end that the text does not give, and in how many steps. */
const FADE = 36;
const STEPS = 4;
/** Pixels by which one that is about so fades at either end. */
const ABOUT = 10;
/** A day is narrower than what can be seen. */
const LEAST = 6;
const MOST_YEARS = 6;

const time = (day: string): number => new Date(day).valueOf();

/**
 * The axis from the first day that the spans give, with room before it, to the day of the text.
 * @param length Pixels.
 */
export function timeAxis(spans: readonly TimeSpan[], asOf: string, length: number): TimeAxis {
	const days = spans.flatMap(({ earliest, latest }) => earliest ?? latest ?? []);
	const firstDay = days.reduce((first, day) => (day < first ? day : first), asOf);
	const firstYear = Number(firstDay.slice(0, 4));
	const lastYear = Number(asOf.slice(0, 4));
	const start = time(`${String(firstYear).padStart(4, '0')}-01-01`);
	const room = FADE + ABOUT;
	const at = (day: string) =>
		room + ((time(day) - start) / Math.max(1, time(asOf) - start)) * (length - room);
	const every = Math.max(1, Math.ceil((lastYear - firstYear + 1) / MOST_YEARS));
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
		.filter((year) => (lastYear - year) % every === 0)
		.map((year) => String(year).padStart(4, '0'));
	return { at, years: years.map((year) => ({ year, at: at(`${year}-01-01`) })) };
}

/**
 * The pieces of a span's bar from its beginning on: nothing is drawn as sure beyond the days that the text gives. An end that
 * only the day of publication bounds fades within the span, as on the timeline: the text does not say that it went on so long.
 */
export function barPieces(span: TimeSpan, { at }: TimeAxis): BarPiece[] {
	const start = span.earliest === null ? null : at(span.earliest);
	const end = span.latest === null ? null : at(span.latest);
	if (start === null && end === null) return [];
	if (start === null) return fading(Number(end), Number(end) - FADE);
	if (end === null) return fading(start, start + FADE);
	const [from, to] =
		end - start < LEAST ? [(start + end - LEAST) / 2, (start + end + LEAST) / 2] : [start, end];
	const soft = span.about || span.uncertain;
	const within = Math.min(FADE, (to - from) / 2);
	const solid = { from: span.openStart ? from + within : from, to: span.openEnd ? to - within : to };
	return [
		...(span.openStart ? fading(solid.from, from) : soft ? fading(from, from - ABOUT) : []),
		{ ...solid, opacity: soft ? 0.75 : 1, isFading: false },
		...(span.openEnd ? fading(solid.to, to) : soft ? fading(to, to + ABOUT) : []),
	].sort((a, b) => a.from - b.from);
}

/** Steps from strong at one place to almost nothing at the other. */
function fading(strong: number, faint: number): BarPiece[] {
	return Array.from({ length: STEPS }, (_, step): BarPiece => {
		const [one, other] = [step, step + 1].map((part) => strong + ((faint - strong) * part) / STEPS);
		return {
			from: Math.min(one ?? 0, other ?? 0),
			to: Math.max(one ?? 0, other ?? 0),
			opacity: 0.85 * (1 - (step + 0.5) / STEPS),
			isFading: true,
		};
	}).sort((a, b) => a.from - b.from);
}
