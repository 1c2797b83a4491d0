// The previews of the built-in dossier, in both languages: those of all pages can be drawn, and each says what it must.
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/text/language';
import { allPages } from '../all-pages';
import { inLanguage } from '../making-language';
import { builtInBriefings } from '../routes/built-in-briefings';
import { builtInDossier } from '../routes/built-in-dossier';
import { shownView } from '../shown-view';
import { cardWords } from './card-words';
import { previewPng } from './preview-png';
import { previewSvg } from './preview-svg';
import type { Page } from '$lib/view/view';

const drawn = (page: Page, language: (typeof languages)[number]) =>
	inLanguage(language, async () => {
		const [dossier, briefings] = [await builtInDossier(language), await builtInBriefings(language)];
		const svg = await previewSvg(dossier, briefings, page, await shownView({ page }, language));
		return { svg, words: cardWords(dossier, briefings, page) };
	});

describe('the preview of a page', () => {
	it.each(languages)('is a PNG of 1200 by 630 in “%s”, the same each time', async (language) => {
		const { svg } = await drawn({ kind: 'contact', id: 'al-hassan-killing' }, language);
		const png = await previewPng(svg);
		expect(await previewPng(svg)).toEqual(png);
		const { width, height, data } = PNG.sync.read(png);
		expect([width, height]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(100_000);
		// The words are there, and so is the map: neither side is of one colour.
		const half = (from: number) =>
			new Set(Array.from({ length: 600 }, (_, x) => data.readUInt32BE(4 * (300 * width + from + x))));
		expect(half(0).size).toBeGreaterThan(3);
		expect(half(600).size).toBeGreaterThan(3);
	});

	it('keeps the hedges of titles, and says how surely it is known', async () => {
		const { svg, words } = await drawn({ kind: 'contact', id: 'mamlouk-in-rome' }, 'en');
		expect(words).toMatchObject({ title: 'Mamlouk’s reported visit to Rome', standing: 'reported' });
		for (const said of ['reported', 'Reported', 'What one article said on', '5 March 2018', 'OpenStreetMap'])
			expect(svg.includes(said), said).toBe(true);
	});

	it('has no colour that the rasteriser does not know, and no scale that it does not reckon with', async () => {
		const { svg } = await drawn({ kind: 'overview' }, 'en');
		expect(/var\(|non-scaling-stroke|:hover|:not\(|:is\(/.exec(svg)).toBeNull();
		expect(svg.includes('.map-marks .land{fill:#efe9dc')).toBe(true);
	});

	it.each(languages)('says in “%s” of every page what its own heading says', async (language) => {
		await inLanguage(language, async () => {
			const [dossier, briefings] = [await builtInDossier(language), await builtInBriefings(language)];
			const pages = allPages(dossier, briefings);
			expect(pages.length).toBeGreaterThan(80);
			for (const page of pages) expect(cardWords(dossier, briefings, page).title).not.toBe('');
		});
	});
});
