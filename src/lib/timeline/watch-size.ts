/** Being told of an element's size. Svelte's own binding would be part of the script that every page loads. Needs a page. */

/** Calls at once and whenever it has another size. Returns the end of it. */
export function watchSize(element: Element, tell: () => void): () => void {
	const watch = new ResizeObserver(tell);
	watch.observe(element);
	tell();
	return () => watch.disconnect();
}
