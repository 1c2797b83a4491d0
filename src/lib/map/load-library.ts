/**
 * Asks for MapLibre, once, and only where there is something to draw with. Knows no map: a page can ask early, so that the
 * library comes beside everything else that the live map needs.
 */

/** Loads MapLibre with what belongs to it. Rejects with `no-webgl` as the message where a page could not draw with it. */
export function loadLibrary(): Promise<typeof import('./library')> {
	return hasWebGl() ? import('./library') : Promise.reject(new Error('no-webgl'));
}

let webGl: boolean | undefined;

/** Asked once: a page has few contexts to give away, and this one is only a question. */
function hasWebGl(): boolean {
	if (webGl !== undefined) return webGl;
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return (webGl = context !== null);
}
