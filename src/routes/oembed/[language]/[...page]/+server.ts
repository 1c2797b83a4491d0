/** Static oEmbed documents: one for each page that has an embed, in every language. Made with the pages. */
import { base } from '$app/paths';
import { error, json } from '@sveltejs/kit';
import { baseLanguage, knownLanguage, languages, type Language } from '$lib/text/language';
import { embedAddress, hasEmbed } from '$lib/view/embed-address';
import { m } from '$lib/text';
import { allPages } from '../../../../all-pages';
import { oembed, oembedName } from '../../../../head/oembed';
import { inLanguage } from '../../../../making-language';
import { PREVIEW } from '../../../../preview/card-layout';
import { cardWords } from '../../../../preview/card-words';
import { previewAddress } from '../../../../preview/preview-address';
import { builtInBriefings } from '../../../built-in-briefings';
import { builtInDossier } from '../../../built-in-dossier';
import { pagePrefix } from '../../../link-to';
import { builtOrigin } from '../../../site-address';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pagesIn = async (language: Language) =>
	allPages(await builtInDossier(language), await builtInBriefings(language)).filter(hasEmbed);

export const entries: EntryGenerator = async () => {
	const pages = await pagesIn(baseLanguage);
	return languages.flatMap((language) => pages.map((page) => ({ language, page: oembedName(page) })));
};

export const GET: RequestHandler = async ({ params }) => {
	const language = knownLanguage(params.language);
	const page = (await pagesIn(language)).find((one) => oembedName(one) === params.page);
	const prefix = pagePrefix(language);
	const embed = page && embedAddress({ page }, prefix);
	if (!page || !embed || language !== params.language) error(404);
	const [dossier, briefings] = [await builtInDossier(language), await builtInBriefings(language)];
	return inLanguage(language, () =>
		json(
			oembed({
				title: cardWords(dossier, briefings, page).title,
				siteName: m.site_name(),
				home: base + prefix,
				embed: base + embed,
				image: { ...PREVIEW, path: base + previewAddress(page, language) },
				origin: builtOrigin,
			}),
		),
	);
};
