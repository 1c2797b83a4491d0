/** Says of each figure that is to be reached whether it was, by the medians of all rounds. Pure. */
import { BUDGETS } from '../support/budgets';
import type { Figures } from './figures';
import { spread } from '../support/spread';
import type { Variant } from './variant';

/**
 * Milliseconds by which a paint may be later than the frame that shows it: the browser tells a paint's end, the screencast a
 * frame's beginning.
 */
const SAME_FRAME = 100;

export interface Verdict {
	reached: boolean;
	text: string;
}

type Rounds = readonly Record<Variant, Figures>[];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;

/**
 * @param scriptBytes Bytes, compressed by gzip, of the scripts but MapLibre's: all, and those asked for before it.
 * @param twice What was loaded more than once.
 */
export function verdicts(
	rounds: Rounds,
	scriptBytes: { all: number; before: number },
	twice: readonly string[],
): Verdict[] {
	const median = (value: (round: Record<Variant, Figures>) => number | null) =>
		spread(rounds.map(value))?.median ?? null;
	const pictureMs = median(({ scriptOn }) => scriptOn.pictureMs);
	const pictureBytes = median(({ scriptOn }) => scriptOn.picture?.bytes ?? null);
	const stillBytes = median(({ scriptOff }) => scriptOff.picture?.bytes ?? null);
	const aloneMs = median(({ mapAlone }) => mapAlone.liveMs);
	const largestMs = median(({ scriptOn }) => scriptOn.largestPaintMs);
	const shift = Math.max(...rounds.map(({ scriptOn }) => scriptOn.layoutShift));

	/** A figure that did not come is not reached. */
	const atMost = (what: string, value: number | null, most: number, unit: (value: number) => string) => ({
		reached: value !== null && value <= most,
		text: `${what}: ${value === null ? 'never' : unit(value)}, at most ${unit(most)}`,
	});
	const times = pictureMs === null || aloneMs === null ? null : aloneMs / pictureMs;
	return [
		atMost('picture complete, script off', stillBytes, BUDGETS.pictureBytes, kilobytes),
		atMost('picture complete, script on', pictureBytes, BUDGETS.pictureBytes, kilobytes),
		{
			reached: times !== null && times >= BUDGETS.timesSooner,
			text: `picture complete ${times === null ? 'never' : `${times.toFixed(1)} times`} sooner than MapLibre alone, at least ${BUDGETS.timesSooner} times`,
		},
		atMost(
			'largest paint, no later than the picture',
			largestMs,
			(pictureMs ?? 0) + SAME_FRAME,
			milliseconds,
		),
		atMost('layout shift, the most of all loads', shift, BUDGETS.layoutShift, (value) => value.toFixed(4)),
		atMost('script before MapLibre, gzip', scriptBytes.before, BUDGETS.scriptBytes, kilobytes),
		atMost('all script but MapLibre, gzip', scriptBytes.all, BUDGETS.allScriptBytes, kilobytes),
		{
			reached: twice.length === 0,
			text: `loaded twice: ${twice.length === 0 ? 'nothing' : twice.join(', ')}`,
		},
	];
}
