/**
 * The one adapter between a view and an address of this site: the built-in dossier's prefix, which tells the language, and
 * the base path.
 */
import { resolve } from '$app/paths';
import type { LinkTo } from '$lib/evidence/link-to';
import { baseLanguage, pageLanguage, type Language } from '$lib/text/language';
import { languagePrefix } from '$lib/view/language-prefix';
import { toHref } from '$lib/view/to-href';
import type { View } from '$lib/view/view';
import { keptLook } from './kept-look.svelte';

/** What the pages of a language stand below, for `toHref` and `fromUrl`. */
export function pagePrefix(language: Language = pageLanguage()): string {
	return languagePrefix(language, baseLanguage);
}

/** The whole address of a view, in the language of the page or in another. */
export function addressOf(view: View, language: Language = pageLanguage()): string {
	// `resolve` is typed by routes; what `toHref` gives is an address of one of them, in every language.
	return resolve(toHref(view, pagePrefix(language)) as '/');
}

/**
 * The address of a page. A link keeps how the reader looks at the map, and leaves the camera, which is the page's own. A step
 * of a briefing is a complete view, and paper has no use for any: both keep nothing.
 */
export const linkTo: LinkTo = (page, anchor) => {
	const isItself = page.kind === 'step' || page.kind === 'own-step' || page.kind === 'handout';
	return addressOf({ page, ...(!isItself && keptLook()), ...(anchor !== undefined && { anchor }) });
};
