/** How long a page could not have answered its reader. Pure. */
import type { LongTask } from './load';

/** Milliseconds that a task may take without being felt (W3C Long Tasks). */
const UNFELT = 50;

/**
 * Total blocking time in milliseconds: what every long task takes beyond 50 ms, counted from the first paint, before which
 * there is nothing to press. Of a task that spans the first paint counts the part after it.
 *
 * @see https://web.dev/articles/tbt
 */
export function blockingTime(longTasks: readonly LongTask[], firstPaintMs: number): number {
	return longTasks.reduce((sum, { startMs, durationMs }) => {
		const after = startMs + durationMs - Math.max(startMs, firstPaintMs);
		return sum + Math.max(0, after - UNFELT);
	}, 0);
}
