/** What draws: the browser's version, and the card or the program in its place. */
import { openPage, type Visit } from './open-page';

export interface DrawnBy {
	version: string;
	renderer: string;
}

/** Throws as `openPage` does. */
export function drawnBy(visit: Visit): Promise<DrawnBy> {
	return openPage(visit, [], async ({ page }) => {
		const renderer = await page.evaluate(() => {
			const gl = document.createElement('canvas').getContext('webgl2');
			const info = gl?.getExtension('WEBGL_debug_renderer_info');
			return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'unknown';
		});
		return { renderer, version: page.context().browser()?.version() ?? 'unknown' };
	});
}
