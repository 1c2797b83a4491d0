/**
 * Asks a page for its own timings after a load. `readPageTimings` and `watchMapState` run in the page, so they may name nothing
 * from outside themselves; the first works also where the page's own scripts are switched off.
 */
import type { PageTimings } from './load';

/** What Chromium adds to an entry, by its kind. */
type Entry = PerformanceEntry & { value?: number };

/** All that the page remembers of paints, shifts and long tasks. */
export function readPageTimings(): PageTimings {
	const entries = (type: string): Entry[] => {
		const observer = new PerformanceObserver(() => undefined);
		observer.observe({ type, buffered: true });
		return observer.takeRecords();
	};
	const [paint] = entries('paint').filter(({ name }) => name === 'first-contentful-paint');
	const idle = performance.getEntriesByName('map-idle')[0];
	return {
		originMs: performance.timeOrigin,
		firstPaintMs: paint?.startTime ?? null,
		largestPaintMs: entries('largest-contentful-paint').at(-1)?.startTime ?? null,
		layoutShift: entries('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
		longTasks: entries('longtask').map(({ startTime, duration }) => ({
			startMs: startTime,
			durationMs: duration,
		})),
		mapIdleMs: idle?.startTime ?? null,
	};
}

/** Marks when a map first says by `data-map` that it is drawn. To run before the page's own scripts. */
export function watchMapState(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('[data-map="idle"]')) return;
		performance.mark('map-idle');
		observer.disconnect();
	}).observe(document, { subtree: true, attributeFilter: ['data-map'] });
}
