/** How much of the map the text lies over. Needs a page with both in it. */

/**
 * CSS pixels of the map that the sheet covers from below while the page is not scrolled: nothing where it stands beside the map. A
 * sheet that is scrolled up hides the map for the moment and moves no camera.
 */
export function coveredBy(map: HTMLElement, sheet: HTMLElement): number {
	const over = map.getBoundingClientRect();
	const { left, right, top } = sheet.getBoundingClientRect();
	// Edges that meet can differ by a fraction of a pixel.
	const beside = left > over.right - 1 || right < over.left + 1;
	const unscrolled = top + window.scrollY;
	return beside ? 0 : Math.max(0, over.bottom - unscrolled);
}
