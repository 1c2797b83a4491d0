/** What comes out of the printer, or as a PDF: counted, and read back word for word, on both papers and in both languages. */
import { excerptById } from '../../src/lib/dossier/lookup';
import { sourcesInOrder } from '../../src/lib/dossier/sources-in-order';
import {
	citationOf,
	sheetsOfBriefing,
	sheetsOfContacts,
	type HandoutSheet,
} from '../../src/lib/present/handout/handout-sheets';
import { lettersOf, pdfPages } from '../support/pdf-pages';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';

const [briefing] = siteDossier.briefings;
if (!briefing) throw new Error('The dossier has no briefing.');
const handouts: { id: string; sheets: HandoutSheet[] }[] = [
	{ id: briefing.id, sheets: sheetsOfBriefing(briefing) },
	{ id: 'contacts', sheets: sheetsOfContacts(siteDossier) },
];

for (const { id, sheets } of handouts)
	for (const [language, prefix] of [
		['en', ''],
		['ar', 'ar/'],
	] as const)
		for (const format of ['A4', 'Letter'] as const)
			test(`the handout “${id}” in ${language} on ${format} has a sheet for each part, with all its words`, async ({
				page,
				baseURL,
			}) => {
				await page.goto(`${prefix}handouts/${id}/`);
				await expect(page.locator('.qr-room svg')).toHaveCount(sheets.length);
				const pages = await pdfPages(await page.pdf({ format }));

				expect(pages).toHaveLength(1 + sheets.length + 1);
				pages.forEach((text, index) => {
					const [number, count] = [String(index + 1), String(pages.length)];
					// From right to left the two are found the other way round.
					expect(text.includes(`${number}/${count}`) || text.includes(`${count}/${number}`)).toBe(true);
				});

				sheets.forEach((sheet, index) => {
					const text = pages[index + 1] ?? '';
					for (const excerpt of sheet.excerpts) {
						const { quoted, behind } = citationOf(siteDossier, excerpt);
						expect(text).toContain(lettersOf(excerptById(siteDossier, excerpt).exact));
						for (const number of [quoted, ...behind]) expect(text).toContain(`[${String(number)}]`);
					}
					if (language === 'en') expect(text).toContain(lettersOf(sheet.heading.en));
					const path = sheet.page.kind === 'step' ? `briefings/${id}/${sheet.id}/` : `contacts/${sheet.id}/`;
					expect(text).toContain(lettersOf(`${String(baseURL)}${prefix}${path}`));
				});

				const last = pages.at(-1) ?? '';
				sourcesInOrder(siteDossier).forEach(({ url, archive }, index) => {
					expect(last).toContain(`[${String(index + 1)}]`);
					for (const address of [url, archive?.url])
						if (address !== undefined) expect(last).toContain(lettersOf(address));
				});
			});

test('the speaker’s notes are printed when they are asked for, each on the sheet of its step', async ({
	page,
}) => {
	await page.goto(`handouts/${briefing.id}/`);
	const without = await pdfPages(await page.pdf({ format: 'A4' }));
	await page.getByRole('checkbox').check();
	const withNotes = await pdfPages(await page.pdf({ format: 'A4' }));
	expect(withNotes).toHaveLength(without.length);
	briefing.steps.forEach(({ notes }, index) => {
		const words = lettersOf(notes?.['en'] ?? '').slice(0, 60);
		expect(withNotes[index + 1]).toContain(words);
		expect(without.join('')).not.toContain(words);
	});
});
