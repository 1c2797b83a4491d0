/**
 * Counts what a page asks of WebGL, for visits whose times are not measured: calls that draw, vertices, bytes and values handed
 * over. Runs in the page before its scripts, so it names nothing from outside.
 */

export interface CallCounts {
	draws: number;
	/** Of all instances together. */
	vertices: number;
	/** Into buffers and textures. */
	bytes: number;
	/** Calls that set a uniform. */
	uniforms: number;
}

declare global {
	var callCounts: CallCounts;
}

export function countCalls(): void {
	const counts: CallCounts = { draws: 0, vertices: 0, bytes: 0, uniforms: 0 };
	globalThis.callCounts = counts;
	const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
	const before = (name: string, note: (args: unknown[]) => void): void => {
		const original = prototype[name] as (...args: unknown[]) => unknown;
		prototype[name] = function (this: unknown, ...args: unknown[]): unknown {
			note(args);
			return original.apply(this, args);
		};
	};
	const drawn = (vertices: unknown, instances: unknown = 1): void => {
		counts.draws += 1;
		counts.vertices += Number(vertices) * Number(instances);
	};
	before('drawArrays', ([, , count]) => drawn(count));
	before('drawElements', ([, count]) => drawn(count));
	before('drawRangeElements', ([, , , count]) => drawn(count));
	before('drawArraysInstanced', ([, , count, instances]) => drawn(count, instances));
	before('drawElementsInstanced', ([, count, , , instances]) => drawn(count, instances));

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
	before('bufferData', ([, data, , from, length]) => (counts.bytes += sizeOf(data, from, length)));
	before('bufferSubData', ([, , data, from, length]) => (counts.bytes += sizeOf(data, from, length)));
	for (const name of ['texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D'])
		before(name, (args) => (counts.bytes += sizeOf(args.findLast((arg) => typeof arg === 'object'))));
	for (const name of Object.getOwnPropertyNames(prototype))
		if (/^uniform(\d|Matrix)/.test(name)) before(name, () => (counts.uniforms += 1));
}
