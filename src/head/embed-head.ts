/** What an embed says of itself to machines: that it is another form of a page, and in which other languages it stands. Runs in Node. */
import { element } from '$lib/picture/markup';
import { baseLanguage, languages, type Language } from '$lib/text/language';
import { addressOf } from '../routes/link-to';
import { otherAddress } from '../routes/other-address';
import { builtOrigin } from '../routes/site-address';
import type { MadePage } from './page-head';

export function withEmbedHead(html: string, { page, pathname }: MadePage): string {
	const tags = [
		element('meta', { name: 'robots', content: 'noindex' }),
		// Means nothing without its host.
		...(builtOrigin === null
			? []
			: [element('link', { rel: 'canonical', href: builtOrigin + addressOf({ page }) })]),
		...languages.map((language) => alternate(language, pathname, language)),
		alternate('x-default', pathname, baseLanguage),
	];
	return html.replace('</head>', () => `${tags.join('')}</head>`);
}

const alternate = (name: string, pathname: string, language: Language): string =>
	element('link', {
		rel: 'alternate',
		hreflang: name,
		href: (builtOrigin ?? '') + otherAddress(pathname, language),
	});
