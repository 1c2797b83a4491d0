import { fromUrl } from '$lib/view/from-url';
import { partsOf } from '../../../routes/address-parts';
import { pagePrefix } from '../../../routes/link-to';
import { loadPage, type PageEvent } from '../../load-page';

/** Every page of the site has one address here, too: what stands after `#`. */
export const load = (event: PageEvent & { url: URL }) => {
	const asked = fromUrl(partsOf(event.url, true), pagePrefix());
	return loadPage(asked?.page ?? null, event);
};
