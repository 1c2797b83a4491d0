/** Writes into a page, while it is made, what it says of itself to machines. Runs in Node. */
import { asset, base } from '$app/paths';
import type { Dossier } from '$lib/dossier/model';
import { m } from '$lib/text';
import { baseLanguage, languages, type Language } from '$lib/text/language';
import { hasEmbed } from '$lib/view/embed-address';
import type { Page } from '$lib/view/view';
import { PREVIEW } from '../preview/card-layout';
import { previewAddress } from '../preview/preview-address';
import { builtInChanges } from '../routes/built-in-dossier';
import { otherAddress } from '../routes/other-address';
import { builtOrigin } from '../routes/site-address';
import { headTags } from './head-tags';
import { jsonLd, jsonLdScript } from './json-ld';
import { oembedAddress } from './oembed';
import { wordsOfHead } from './words-of-head';

export interface MadePage {
	dossier: Dossier;
	page: Page;
	/** Below the base path. */
	pathname: string;
	language: Language;
}

/** The page with its tags at the end of its head. */
export async function withHead(
	html: string,
	{ dossier, page, pathname, language }: MadePage,
): Promise<string> {
	const { title, description } = wordsOfHead(html, m.page_title({ title: '' }));
	const siteName = m.site_name();
	const path = otherAddress(pathname, language);
	const whole = (address: string): string => (builtOrigin ?? '') + address;
	const tags = headTags({
		title,
		description,
		siteName,
		languages: [language, ...languages.filter((other) => other !== language)],
		path,
		alternates: languages.map((other) => ({ language: other, path: otherAddress(pathname, other) })),
		byDefault: otherAddress(pathname, baseLanguage),
		image: {
			...PREVIEW,
			path: base + previewAddress(page, language),
			alt: m.sheet_map_label({ heading: title }),
		},
		oembed: hasEmbed(page) ? { path: base + oembedAddress(page, language), title } : null,
		origin: builtOrigin,
	});
	const changes = page.kind === 'overview' ? await builtInChanges() : [];
	const [first, last] = [changes.at(0)?.date, changes.at(-1)?.date];
	const data = jsonLd(dossier, {
		page,
		name: title,
		description,
		language,
		siteName,
		url: whole(path),
		home: whole(otherAddress('/', language)),
		data: whole(asset('/dossier.json')),
		...(first !== undefined && last !== undefined && { changed: { first, last } }),
	});
	return html.replace('</head>', () => `${tags}${jsonLdScript(data)}</head>`);
}
