/**
 * Takes down of one page what processors were used for, how many frames came of it, and what its heap holds. In two visits:
 * with drawing left out, what the page itself does; and as it is, what drawing takes.
 */
import type { Page } from '@playwright/test';
import { usedFromNow } from './bench-browser';
import { markFrames } from './frame-marker';
import { leaveOutDrawing } from './leave-out-drawing';
import { openPage, type OpenPage, type Stretch, type Visit } from './open-page';
import type { Drawn, Phase, Timed, Undrawn } from './phase';

/** Milliseconds before anything is measured: what a page does once is done by then. */
const SETTLE = 1500;
/** Milliseconds without a frame after which a page that was told to stop has stopped, and that it may take until then. */
const STOPPED = 1000;
const STOPS_WITHIN = 30_000;

/** Throws as `openPage` does. */
export async function timedVisit(visit: Visit): Promise<Timed> {
	return { ...(await undrawnVisit(visit)), ...(await drawnVisit(visit)) };
}

function undrawnVisit(visit: Visit): Promise<Undrawn> {
	return openPage(visit, [leaveOutDrawing, markFrames], async (opened) => {
		const { page, session } = opened;
		const { rest, travel } = await restAndTravel(opened, visit.stretch);
		await page.evaluate(() => {
			globalThis.bench?.travel(false);
			globalThis.bench?.animate(false);
		});
		await stopped(page);
		const still = await phase(opened, { ...visit.stretch, leastFrames: 0 });
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
		return { rest, travel, still, heapBytes: usedSize + backingStorageSize };
	});
}

function drawnVisit(visit: Visit): Promise<Drawn> {
	return openPage(visit, [markFrames], async (opened) => {
		const firstFrameMs = await opened.page.evaluate(() => globalThis.bench?.firstFrameMs ?? Number.NaN);
		const { rest, travel } = await restAndTravel(opened, visit.stretch);
		return { firstFrameMs, drawnRest: rest, drawnTravel: travel };
	});
}

async function restAndTravel(opened: OpenPage, stretch: Stretch): Promise<{ rest: Phase; travel: Phase }> {
	// In processor time, which another program on the machine does not lengthen.
	await opened.session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await opened.page.waitForTimeout(SETTLE);
	const rest = await phase(opened, stretch);
	await opened.page.evaluate(() => globalThis.bench?.travel(true));
	await opened.page.waitForTimeout(SETTLE);
	return { rest, travel: await phase(opened, stretch) };
}

const framesOf = (page: Page): Promise<number> => page.evaluate(() => globalThis.drawnFrames);

/** Waits until nothing has been drawn for a while. A page that does not stop is measured as it is. */
async function stopped(page: Page): Promise<void> {
	const deadline = Date.now() + STOPS_WITHIN;
	for (let before = -1; Date.now() < deadline;) {
		const now = await framesOf(page);
		if (now === before) return;
		before = now;
		await page.waitForTimeout(STOPPED);
	}
}

async function phase({ page, session, browserSession }: OpenPage, stretch: Stretch): Promise<Phase> {
	const scriptMs = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
	};
	const before = { frames: await framesOf(page), scriptMs: await scriptMs() };
	const used = await usedFromNow(browserSession);
	const began = performance.now();
	for (;;) {
		await page.waitForTimeout(stretch.leastMs);
		const totals = await used();
		const seconds = (performance.now() - began) / 1000;
		const frames = (await framesOf(page)) - before.frames;
		if (frames >= stretch.leastFrames || seconds * 1000 >= stretch.mostMs)
			return { ...totals, seconds, frames, scriptMs: (await scriptMs()) - before.scriptMs };
	}
}
