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

/** The step that a briefing stands at, where the view has one. */
function stepIn({ page, step }: View): View['step'] {
	if (page.kind === 'step') return { briefing: page.briefing, id: page.id };
	return page.kind === 'briefing' && step?.briefing === page.id ? step : undefined;
}

/**
 * With the query of the view as always, `theme` last, where it is asked for. A briefing is told by its step alone, which says
 * how it looks. Null where nothing of the view can be embedded.
 *
 * @param prefix Of the language's pages, with a slash at both ends.
 */
export function embedAddress(view: View, prefix = '/'): string | null {
	const page = embeddedPage(view.page);
	if (!page) return null;
	const { camera, projection, filters, time, theme } = view;
	const step = stepIn(view);
	const look: Omit<View, 'page'> =
		page.kind === 'briefing'
			? { ...(step && { step }) }
			: {
					...(camera && { camera }),
					...(projection && { projection }),
					...(filters && { filters }),
					...(time && { time }),
				};
	return toHref({ page, ...look, ...(theme && { theme }) }, prefix + EMBED);
}
