/** Puts an element above all that the page has, wherever it was made. Needs a page. */

/** An attachment for the one element of a component: it stands at the end of the body until the component goes. */
export function inBody(element: HTMLElement): () => void {
	document.body.append(element);
	return () => element.remove();
}
