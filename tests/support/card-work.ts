/**
 * What the page asks of the graphics card, counted for each of its canvases by wrapping the browser's own calls before any
 * script has run. Must not know what is drawn.
 */
import type { Page } from '@playwright/test';

/** Sums since the page was opened. */
export interface CardWork {
	draws: number;
	/** Vertices of all draws, instances included. */
	vertices: number;
	/** Uploads into buffers and textures. */
	bytes: number;
	uniforms: number;
}

/** Of the map's own canvas, and of the one over it on which things move. */
export type CardWorkByCanvas = Record<'map' | 'pulses', CardWork>;

/** To be called before the page is opened; gives a function that reads the sums. */
export async function countCardWork(page: Page): Promise<() => Promise<CardWorkByCanvas>> {
	await page.addInitScript(() => {
		const none = () => ({ draws: 0, vertices: 0, bytes: 0, uniforms: 0 });
		const sums = { map: none(), pulses: none() };
		document.addEventListener('card-work', () => {
			document.documentElement.dataset['cardWork'] = JSON.stringify(sums);
		});
		const of = ({ canvas }: WebGL2RenderingContext) =>
			canvas instanceof HTMLCanvasElement && canvas.classList.contains('pulses') ? sums.pulses : sums.map;
		/* eslint-disable @typescript-eslint/no-explicit-any -- the browser's calls have as many shapes as there are of them */
		const calls = WebGL2RenderingContext.prototype as any;
		const wrap = (name: string, count: (sum: ReturnType<typeof none>, given: any[]) => void): void => {
			const call = calls[name];
			calls[name] = function (this: WebGL2RenderingContext, ...given: any[]) {
				count(of(this), given);
				return call.apply(this, given);
			};
		};
		const drawing = (vertices: number, instances: number | null) =>
			[
				(sum: ReturnType<typeof none>, given: any[]) => {
					sum.draws += 1;
					sum.vertices += given[vertices] * (instances === null ? 1 : given[instances]);
				},
			][0] as (sum: ReturnType<typeof none>, given: any[]) => void;
		wrap('drawArrays', drawing(2, null));
		wrap('drawElements', drawing(1, null));
		wrap('drawArraysInstanced', drawing(2, 3));
		wrap('drawElementsInstanced', drawing(1, 4));
		const size = (data: any): number => (typeof data === 'number' ? 0 : (data?.byteLength ?? 0));
		wrap('bufferData', (sum, [, data]) => (sum.bytes += size(data)));
		wrap('bufferSubData', (sum, [, , data, , length]) => (sum.bytes += length ?? size(data)));
		wrap('texImage2D', (sum) => (sum.bytes += 1));
		wrap('texSubImage2D', (sum) => (sum.bytes += 1));
		for (const name of Object.getOwnPropertyNames(calls))
			if (/^uniform(Matrix)?\d/.test(name)) wrap(name, (sum) => (sum.uniforms += 1));
		/* eslint-enable @typescript-eslint/no-explicit-any */
	});
	return async () => {
		const text = await page.evaluate(() => {
			document.dispatchEvent(new Event('card-work'));
			return document.documentElement.dataset['cardWork'] ?? '';
		});
		return JSON.parse(text) as CardWorkByCanvas;
	};
}
