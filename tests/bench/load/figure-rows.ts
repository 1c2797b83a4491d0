/** The figures of all rounds as the rows of a table: the median, and the least and the most in brackets. Pure. */
import type { Figures } from './figures';
import { spread } from '../support/spread';
import { VARIANTS, type Variant } from './variant';

/** How the pages are called at the head of the table. */
const NAMES: Record<Variant, string> = {
	empty: 'empty page',
	scriptOff: 'site, script off',
	scriptOn: 'site, script on',
	mapAlone: 'MapLibre alone',
};

interface Row {
	name: string;
	/** Null where a page has no such figure. */
	value: (figures: Figures) => number | null;
	digits?: number;
}

const inKilobytes = (bytes: number | undefined): number | null => (bytes === undefined ? null : bytes / 1000);

const ROWS: Row[] = [
	{ name: 'picture complete, ms', value: ({ pictureMs }) => pictureMs },
	{ name: '  kB until then', value: ({ picture }) => inKilobytes(picture?.bytes), digits: 1 },
	{ name: '  requests until then', value: ({ picture }) => picture?.requests ?? null },
	{ name: 'live map complete, ms', value: ({ liveMs }) => liveMs },
	{ name: 'live map idle, ms', value: ({ mapIdleMs }) => mapIdleMs },
	{ name: '  kB until both', value: ({ live }) => inKilobytes(live?.bytes), digits: 1 },
	{ name: '  requests until both', value: ({ live }) => live?.requests ?? null },
	{ name: 'kB in all', value: ({ all }) => inKilobytes(all.bytes), digits: 1 },
	{ name: 'requests in all', value: ({ all }) => all.requests },
	{ name: 'first contentful paint, ms', value: ({ firstPaintMs }) => firstPaintMs },
	{ name: 'largest contentful paint, ms', value: ({ largestPaintMs }) => largestPaintMs },
	{ name: 'layout shift', value: ({ layoutShift }) => layoutShift, digits: 4 },
	{ name: 'total blocking time, ms', value: ({ blockingMs }) => blockingMs },
	{ name: 'long tasks', value: ({ longTasks }) => longTasks },
	{ name: 'longest task, ms', value: ({ longestTaskMs }) => longestTaskMs },
];

/** A row for each figure, after one of names. A dash stands for what did not come in every round. */
export function figureRows(rounds: readonly Record<Variant, Figures>[]): string[][] {
	return [
		['median (least–most)', ...VARIANTS.map((variant) => NAMES[variant])],
		...ROWS.map(({ name, value, digits = 0 }) => [
			name,
			...VARIANTS.map((variant) => {
				const values = spread(rounds.map((round) => value(round[variant])));
				if (!values) return '–';
				const [median, min, max] = [values.median, values.min, values.max].map((n) => n.toFixed(digits));
				return min === max ? String(median) : `${median} (${min}–${max})`;
			}),
		]),
	];
}
