/**
 * Ahead of everything that the page's script does: the document says which language it is in, and all that the page is made
 * of is there before the page is taken over.
 */
import { base } from '$app/paths';
import { baseLanguage, findLanguageBy, knownLanguage, languages, pageLanguage } from '$lib/text/language';
import { languageOfPath } from '$lib/view/language-prefix';
import type { ClientInit } from '@sveltejs/kit';

findLanguageBy(() => knownLanguage(document.documentElement.lang));

export const init: ClientInit = async () => {
	const { language } = languageOfPath(location.pathname.slice(base.length), languages, baseLanguage);
	// A host that has one page for all that is not there answers in the wrong language. That is better than nothing.
	// Without a network the worker has given the one that it has.
	if (language !== pageLanguage() && navigator.onLine)
		await import('./not-found-in')
			.then(({ notFoundIn }) => notFoundIn(knownLanguage(language)))
			.catch(() => undefined);
	// Kit would put an error in the place of a page that can be read. Without its script the page stays as it came.
	const preloads = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
	await Promise.all([...preloads].map(({ href }) => import(/* @vite-ignore */ href) as Promise<unknown>));
};
