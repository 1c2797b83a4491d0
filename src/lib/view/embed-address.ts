/** The address under which a view may stand in a page of somebody else's: `/embed/…`. Pure. */
import type { Page, View } from './view';
import { toHref } from './to-href';

/** What stands before the path of a page, after the language's prefix. */
export const EMBED = 'embed/';

const KINDS: readonly Page['kind'][] = ['overview', 'place', 'contact', 'briefing'];

/** Whether just this page may be embedded; others may have one that stands for them. */
export const hasEmbed = ({ kind }: Page): boolean => KINDS.includes(kind);

/** The page that is embedded; null for one that has none. A step is part of its briefing; tables are looked at as a map. */
function embeddedPage(page: Page): Page | null {
	switch (page.kind) {
		case 'place':
		case 'contact':
		case 'briefing':
			return page;
		case 'step':
			return { kind: 'briefing', id: page.briefing };
		case 'overview':
		case 'contacts':
		case 'parties':
			return { kind: 'overview' };
		default:
			return null;
	}
}

/**
 * With the query of the view as always, `theme` last, where it is asked for. Null where nothing of the view can be embedded.
 *
 * @param prefix Of the language's pages, with a slash at both ends.
 */
export function embedAddress(
	{ page, camera, projection, filters, time, theme }: View,
	prefix = '/',
): string | null {
	const embedded = embeddedPage(page);
	if (!embedded) return null;
	const isStep = page.kind === 'step';
	const view: View = {
		page: embedded,
		// Those of a step are not those of its briefing.
		...(!isStep && camera && { camera }),
		...(!isStep && projection && { projection }),
		...(!isStep && filters && { filters }),
		...(!isStep && time && { time }),
		...(theme && { theme }),
	};
	return toHref(view, prefix + EMBED);
}
