/** MapLibre's own style sheet, loaded with the library. Needs a page. */
import maplibreStyle from 'maplibre-gl/dist/maplibre-gl.css?url';

/**
 * By a link of our own: pages ask at once, and before they show anything, for every style that a script's lazy parts import.
 * Ahead of the page's own, which change what the controls look like.
 */
export function loadStyle(): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: maplibreStyle });
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`${maplibreStyle} could not be loaded`));
		document.head.prepend(link);
	});
}
