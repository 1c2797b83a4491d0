/**
 * Where a page stands to be set into other people's pages: a view, a place, a contact or a briefing, without what is round it. Below
 * its language, as every page: `/embed/places/beirut/`, `/ar/embed/`. Pure.
 */
import type { Page, View } from './view';
import { toHref } from './to-href';

/** After the prefix of the language. */
export const EMBED = 'embed/';

const KINDS: readonly Page['kind'][] = ['overview', 'place', 'contact', 'briefing'];

export const hasEmbed = ({ kind }: Page): boolean => KINDS.includes(kind);

/**
 * The address of what is embedded, within the app; null where the page has no embed.
 *
 * @param prefix Where the pages of the language stand, with a slash at both ends.
 */
export const embedHref = (view: View, prefix = '/'): string | null =>
	hasEmbed(view.page) ? toHref(view, prefix + EMBED) : null;
