/** The page that an address asks for. The query of an own briefing is known in the browser alone. */
import { base } from '$app/paths';
import { fromUrl } from '$lib/view/from-url';
import type { Page } from '$lib/view/view';
import { pagePrefix } from '../link-to';

export function askedPage({ pathname, search }: URL): Page | undefined {
	return fromUrl({ pathname: pathname.slice(base.length), search, hash: '' }, pagePrefix())?.page;
}
