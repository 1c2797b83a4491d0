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
		type Sum = ReturnType<typeof none>;
		type Call = (this: WebGL2RenderingContext, ...given: unknown[]) => unknown;
		const none = () => ({ draws: 0, vertices: 0, bytes: 0, uniforms: 0 });
		const sums = { map: none(), pulses: none() };
		document.addEventListener('card-work', () => {
			document.documentElement.dataset['cardWork'] = JSON.stringify(sums);
		});
		const of = ({ canvas }: WebGL2RenderingContext): Sum =>
			canvas instanceof HTMLCanvasElement && canvas.classList.contains('pulses') ? sums.pulses : sums.map;
		const calls = WebGL2RenderingContext.prototype as unknown as Record<string, Call>;
		const wrap = (name: string, count: (sum: Sum, given: unknown[]) => void): void => {
			const call = calls[name];
			if (!call) throw new Error(`the browser has no ${name}`);
			calls[name] = function (...given) {
				count(of(this), given);
				return call.apply(this, given);
			};
		};
		/** Where a call has its vertices and its instances. */
		const draws = {
			drawArrays: [2],
			drawElements: [1],
			drawArraysInstanced: [2, 3],
			drawElementsInstanced: [1, 4],
		};
		for (const [name, [vertices = 0, instances]] of Object.entries(draws))
			wrap(name, (sum, given) => {
				sum.draws += 1;
				sum.vertices += Number(given[vertices]) * (instances === undefined ? 1 : Number(given[instances]));
			});
		const size = (data: unknown): number =>
			data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? data.byteLength : 0;
		wrap('bufferData', (sum, [, data]) => (sum.bytes += size(data)));
		wrap('bufferSubData', (sum, [, , data, , length]) => (sum.bytes += Number(length ?? size(data))));
		for (const name of ['texImage2D', 'texSubImage2D']) wrap(name, (sum) => (sum.bytes += 1));
		for (const name of Object.getOwnPropertyNames(calls))
			if (/^uniform(Matrix)?\d/.test(name)) wrap(name, (sum) => (sum.uniforms += 1));
	});
	return async () => {
		const text = await page.evaluate(() => {
			document.dispatchEvent(new Event('card-work'));
			return document.documentElement.dataset['cardWork'] ?? '';
		});
		return JSON.parse(text) as CardWorkByCanvas;
	};
}
