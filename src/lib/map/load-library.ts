/**
 * Asks for MapLibre and its style, once, and only where there is something to draw with. Knows no map: a page can ask early,
 * so that the library comes beside everything else that the live map needs.
 */
import { loadStyle } from './load-style';

type Library = Omit<typeof import('./library'), 'PMTiles'>;

/**
 * Loads MapLibre with what belongs to it. Rejects with `no-webgl` as the message where a page could not draw with it, and
 * where a part cannot be had.
 */
export async function loadLibrary(): Promise<Library> {
	if (!hasWebGl()) throw new Error('no-webgl');
	style ??= loadStyle();
	const [library] = await Promise.all([import('./library'), style]);
	const { AttributionControl, Map, NavigationControl, ScaleControl } = library;
	return { AttributionControl, Map, NavigationControl, ScaleControl };
}

let style: Promise<void> | undefined;

let webGl: boolean | undefined;

/** Asked once: a page has few contexts to give away, and this one is only a question. */
function hasWebGl(): boolean {
	if (webGl !== undefined) return webGl;
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return (webGl = context !== null);
}
