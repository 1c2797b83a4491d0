/**
 * The first frames alone, many times over: a page is gone as soon as it has one, so that a time which swings from one opening
 * to the next comes to a verdict in minutes. The table is pure.
 */
import { spread } from '../support/spread';
import { openPage, type Visit } from './measure/open-page';
import type { Load } from './results';
import { WAY_NAMES, type Way } from './way';

/** Milliseconds of the clock since the navigation began. Throws as `openPage` does. */
export function firstFrameOf(visit: Visit): Promise<number> {
	return openPage(visit, [], ({ page }) => page.evaluate(() => globalThis.bench?.firstFrameMs ?? Number.NaN));
}

/** By way, then one for each round. */
export type FirstFrames = ReadonlyMap<Way, readonly number[]>;

/**
 * A row for each way: the median, and ours ÷ it, round by round, since what slows the machine for a while slows both: median,
 * least and most.
 */
export function firstFrameTable(load: Load, frames: FirstFrames): string[][] {
	const ours = frames.get('ours') ?? [];
	return [
		[load === 'real' ? 'the real dossier' : `${load} legs`, 'first frame, ms', 'ours ÷ it', 'least', 'most'],
		...[...frames].map(([way, all]) => {
			const ratio = spread(all.map((ms, round) => (ours[round] ?? Number.NaN) / ms));
			const shares = way === 'ours' ? [] : [ratio?.median, ratio?.min, ratio?.max];
			return [
				...[WAY_NAMES[way], spread(all)?.median.toFixed(0) ?? '–'],
				...shares.map((share) => share?.toFixed(2) ?? '–'),
			];
		}),
	];
}
