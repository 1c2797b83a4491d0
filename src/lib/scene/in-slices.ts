/** Long work in pieces, between which the page can move and answer. */

/** Milliseconds of a slice: what is left of a frame at sixty a second, on a machine four times slower than most. */
const SLICE = 8;

/** Does all of it at once. */
export function atOnce<T>(work: Generator<void, T, void>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/**
 * Does it in slices; each piece should take a few milliseconds. Resolves with null, and stops, once `isWanted` says no.
 * @param later Has a slice done soon, but not at once.
 */
export function inSlices<T>(
	work: Generator<void, T, void>,
	isWanted: () => boolean = () => true,
	later: (slice: () => void) => void = (slice) => setTimeout(slice),
): Promise<T | null> {
	return new Promise((resolve, reject) => {
		const slice = (): void => {
			try {
				const until = performance.now() + SLICE;
				do {
					if (!isWanted()) return resolve(null);
					const step = work.next();
					if (step.done) return resolve(step.value);
				} while (performance.now() < until);
				later(slice);
			} catch (error) {
				reject(error instanceof Error ? error : new Error(String(error)));
			}
		};
		later(slice);
	});
}
