/**
 * Lets a page draw with no vertices: everything is asked of WebGL as usual, and nothing is filled in. What software spends on
 * drawing would leave the page few frames and little of the machine to be measured by. Runs in the page before its scripts, so
 * it names nothing from outside.
 */
export function leaveOutDrawing(): void {
	const prototype = WebGL2RenderingContext.prototype as unknown as Record<
		string,
		(...args: unknown[]) => void
	>;
	/** Where each call is told how many vertices, or how many instances. */
	const counts = { drawArrays: 2, drawElements: 1, drawArraysInstanced: 3, drawElementsInstanced: 4 };
	for (const [name, place] of Object.entries(counts)) {
		const original = prototype[name];
		prototype[name] = function (this: unknown, ...args: unknown[]): void {
			args[place] = 0;
			original?.apply(this, args);
		};
	}
}
