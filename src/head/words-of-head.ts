/** The title and the description of a page, read from the head that its component has written. Pure. */
import { unescaped } from '$lib/picture/markup';

/**
 * @param ending What every title ends with, which is no part of it: the name of the site.
 * @throws Error where the page has no title or no description: none may be without.
 */
export function wordsOfHead(html: string, ending: string): { title: string; description: string } {
	const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
	if (title === undefined || description === undefined)
		throw new Error('A page has no title or no description: see src/routes/PageMeta.svelte.');
	const whole = unescaped(title);
	return {
		title: whole.endsWith(ending) ? whole.slice(0, -ending.length) : whole,
		description: unescaped(description),
	};
}
