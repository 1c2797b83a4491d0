/**
 * Counts the frames in which a page draws anything with WebGL, for the visits whose times are measured: one comparison in each
 * call that draws, the same for every way of drawing. Runs in the page before its scripts, so it names nothing from outside.
 */

declare global {
	var drawnFrames: number;
}

export function markFrames(): void {
	const drawing = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const;
	const prototype = WebGL2RenderingContext.prototype as unknown as Record<
		string,
		(...args: unknown[]) => void
	>;
	globalThis.drawnFrames = 0;
	let last: unknown = -1;
	for (const name of drawing) {
		const original = prototype[name];
		prototype[name] = function (this: unknown, ...args: unknown[]): void {
			// The same for all that is done in one frame.
			const now = document.timeline.currentTime;
			if (now !== last) {
				last = now;
				globalThis.drawnFrames += 1;
			}
			original?.apply(this, args);
		};
	}
}
