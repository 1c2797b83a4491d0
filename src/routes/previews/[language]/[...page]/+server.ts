/** The previews of all pages, in every language: pictures for where the address of a page is pasted. Made with the pages. */
import { error } from '@sveltejs/kit';
import { baseLanguage, languages } from '$lib/text/language';
import { allPages } from '../../../../all-pages';
import { inLanguage } from '../../../../making-language';
import { pageOfPreview, previewName } from '../../../../preview/preview-address';
import { previewPng } from '../../../../preview/preview-png';
import { previewSvg } from '../../../../preview/preview-svg';
import { shownView } from '../../../../shown-view';
import { builtInBriefings } from '../../../built-in-briefings';
import { builtInDossier } from '../../../built-in-dossier';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const pages = allPages(await builtInDossier(baseLanguage), await builtInBriefings(baseLanguage));
	return languages.flatMap((language) => pages.map((page) => ({ language, page: previewName(page) })));
};

export const GET: RequestHandler = async ({ params }) => {
	const asked = pageOfPreview(params.language, params.page);
	if (!asked) error(404);
	const { page, language } = asked;
	const svg = await inLanguage(language, async () => {
		const [dossier, briefings] = [await builtInDossier(language), await builtInBriefings(language)];
		return previewSvg(dossier, briefings, page, await shownView({ page }, language));
	});
	return new Response(new Uint8Array(await previewPng(svg)), { headers: { 'Content-Type': 'image/png' } });
};
