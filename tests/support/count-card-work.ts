/**
 * Counts what a page asks of WebGL, for each of its canvases: calls that draw, vertices, bytes and values handed over. Runs in
 * the page before its scripts, so it names nothing from outside. Must not know what is drawn.
 */

/** Sums since the page was opened. */
export interface CardWork {
	draws: number;
	/** Of all instances together. */
	vertices: number;
	/** Into buffers and textures. */
	bytes: number;
	/** Calls that set a uniform. */
	uniforms: number;
}

/** Of the map's own canvas, and of the one over it on which things move. */
export type CardWorkByCanvas = Record<'map' | 'pulses', CardWork>;

declare global {
	var cardWork: CardWorkByCanvas;
}

export function countCardWork(): void {
	const none = (): CardWork => ({ draws: 0, vertices: 0, bytes: 0, uniforms: 0 });
	const sums = { map: none(), pulses: none() };
	globalThis.cardWork = sums;
	const of = ({ canvas }: WebGL2RenderingContext): CardWork =>
		canvas instanceof HTMLCanvasElement && canvas.classList.contains('pulses') ? sums.pulses : sums.map;
	const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
	const before = (name: string, note: (sum: CardWork, args: unknown[]) => void): void => {
		const original = prototype[name];
		if (typeof original !== 'function') throw new Error(`the browser has no ${name}`);
		prototype[name] = function (this: WebGL2RenderingContext, ...args: unknown[]): unknown {
			note(of(this), args);
			return original.apply(this, args) as unknown;
		};
	};
	const drawn = (sum: CardWork, vertices: unknown, instances: unknown = 1): void => {
		sum.draws += 1;
		sum.vertices += Number(vertices) * Number(instances);
	};
	before('drawArrays', (sum, [, , count]) => drawn(sum, count));
	before('drawElements', (sum, [, count]) => drawn(sum, count));
	before('drawRangeElements', (sum, [, , , count]) => drawn(sum, count));
	before('drawArraysInstanced', (sum, [, , count, instances]) => drawn(sum, count, instances));
	before('drawElementsInstanced', (sum, [, count, , , instances]) => drawn(sum, count, instances));

	/** What a call is given to upload: an array or a part of it, or a picture of four bytes a pixel. */
	const sizeOf = (given: unknown, from?: unknown, length?: unknown): number => {
		if (ArrayBuffer.isView(given)) {
			if (from === undefined) return given.byteLength;
			const each = 'BYTES_PER_ELEMENT' in given ? Number(given.BYTES_PER_ELEMENT) : 1;
			return length ? Number(length) * each : given.byteLength - Number(from) * each;
		}
		if (given instanceof ArrayBuffer) return given.byteLength;
		if (typeof given === 'object' && given !== null && 'width' in given && 'height' in given)
			return Number(given.width) * Number(given.height) * 4;
		return 0;
	};
	// A size alone makes room and hands nothing over.
	before('bufferData', (sum, [, data, , from, length]) => (sum.bytes += sizeOf(data, from, length)));
	before('bufferSubData', (sum, [, , data, from, length]) => (sum.bytes += sizeOf(data, from, length)));
	for (const name of ['texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D'])
		before(
			name,
			(sum, args) =>
				(sum.bytes += sizeOf(args.findLast((given) => given !== null && typeof given === 'object'))),
		);
	for (const name of Object.getOwnPropertyNames(prototype))
		if (/^uniform(\d|Matrix)/.test(name)) before(name, (sum) => (sum.uniforms += 1));
}
