/** The address of a view within the app. The inverse of `fromUrl`. Knows nothing of the base path: see `resolve()`. */
import { SEGMENTS } from './addresses';
import { cameraToText } from './camera-query';
import type { Page, View } from './view';

function pathOf(page: Page, prefix: string): string {
	switch (page.kind) {
		case 'overview':
			return prefix;
		case 'about':
			return `${prefix}about/`;
		default:
			return `${prefix}${SEGMENTS[page.kind]}/${page.id}/`;
	}
}

/**
 * @param prefix Where the dossier's pages stand, with a slash at both ends: `/` for the built-in one.
 */
export function toHref({ page, camera, anchor }: View, prefix = '/'): string {
	const query = camera ? `?map=${cameraToText(camera)}` : '';
	return `${pathOf(page, prefix)}${query}${anchor ? `#${anchor}` : ''}`;
}
