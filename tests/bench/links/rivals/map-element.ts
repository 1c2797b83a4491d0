/** The element that a page of the benchmark has for its map. Throws where it has none. */
export function mapElement(): HTMLElement {
	const element = document.querySelector<HTMLElement>('#map');
	if (!element) throw new Error('The page has no element for the map.');
	return element;
}
