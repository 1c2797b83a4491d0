/** Takes down what one page asks of WebGL in a frame. No times: counting takes its own. */
import { countCardWork, type CardWork } from '../../../support/count-card-work';
import { markFrames } from './frame-marker';
import { leaveOutDrawing } from './leave-out-drawing';
import { openPage, type Visit } from './open-page';
import type { Counted } from './phase';
import type { Page } from '@playwright/test';

/** Milliseconds before anything is counted, and between two looks. */
const SETTLE = 1500;
const LOOK = 250;
/** Frames at rest that are counted at least, and milliseconds that they may take. */
const FRAMES = 20;
const PATIENCE = 20_000;

/** Throws as `openPage` does. */
export function countedVisit(visit: Visit): Promise<Counted> {
	// The first to be put round the calls is the last to be asked: what is counted is what the page wants drawn.
	return openPage(visit, [leaveOutDrawing, countCardWork, markFrames], async ({ page }) => {
		await page.waitForTimeout(SETTLE);
		const rest = await atRest(page);
		const travel = await onTheWay(page);
		await page.evaluate(() => globalThis.bench?.animate(false));
		await page.waitForTimeout(SETTLE);
		return { rest, travel, stillTravel: await onTheWay(page) };
	});
}

/** Of all canvases together. */
const look = (page: Page) =>
	page.evaluate(() => {
		const { map, pulses } = globalThis.cardWork;
		return {
			frames: globalThis.drawnFrames,
			...{ draws: map.draws + pulses.draws, vertices: map.vertices + pulses.vertices },
			...{ bytes: map.bytes + pulses.bytes, uniforms: map.uniforms + pulses.uniforms },
		};
	});

/** On average over some frames; nothing where none was drawn. */
async function atRest(page: Page): Promise<CardWork> {
	const before = await look(page);
	const deadline = Date.now() + PATIENCE;
	for (;;) {
		await page.waitForTimeout(LOOK);
		const now = await look(page);
		const frames = now.frames - before.frames;
		if (frames >= FRAMES || Date.now() > deadline) return each(before, now, frames);
	}
}

/** On average over the frames of one round of the camera, each at the same place for every way of drawing. */
async function onTheWay(page: Page): Promise<CardWork> {
	const before = await look(page);
	const frames = await page.evaluate(() => globalThis.bench?.goRound() ?? 0);
	return each(before, await look(page), frames);
}

function each(before: CardWork, after: CardWork, frames: number): CardWork {
	const share = (name: keyof CardWork) => (after[name] - before[name]) / Math.max(1, frames);
	return {
		...{ draws: share('draws'), vertices: share('vertices') },
		...{ bytes: share('bytes'), uniforms: share('uniforms') },
	};
}
