/** When a page has shown what it was opened for and has nothing to do. */

/** The map may be slow, or never come. */
const LONGEST_MILLISECONDS = 15_000;
/** The browser may never be idle while something moves. */
const BUSY_MILLISECONDS = 3000;

/**
 * Resolves at the first idle moment after the page and its map are there.
 *
 * @param drawn Resolves when the map is there, or is known not to come.
 */
export async function afterFirstView(drawn: Promise<void>): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	await Promise.race([drawn, pause(LONGEST_MILLISECONDS)]);
	await new Promise((resolve) => {
		// Safari has no such call.
		if (!('requestIdleCallback' in window)) setTimeout(resolve, 0);
		else requestIdleCallback(resolve, { timeout: BUSY_MILLISECONDS });
	});
}

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
