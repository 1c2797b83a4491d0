/** The page that an address asks for. The query of an own briefing is known in the browser alone. */
import { fromUrl } from '$lib/view/from-url';
import type { Page } from '$lib/view/view';
import { partsOf } from '../address-parts';
import { pagePrefix } from '../link-to';

export function askedPage(url: URL): Page | undefined {
	return fromUrl(partsOf(url, true), pagePrefix())?.page;
}
