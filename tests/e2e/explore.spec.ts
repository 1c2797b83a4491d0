/**
 * What a reader asks of the contacts, chosen in the panel as a reader would, and opened cold by its address: the same in the
 * list, on the map and in the count.
 */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { FACETS, normalFilters } from '../../src/lib/dossier/filters/filters';
import { facetIndex } from '../../src/lib/dossier/filters/facet-index';
import { selectContacts } from '../../src/lib/dossier/filters/select-contacts';
import { legsOf } from '../../src/lib/dossier/legs';
import { contactById } from '../../src/lib/dossier/lookup';
import { composeScene } from '../../src/lib/scene/compose';
import { toHref } from '../../src/lib/view/to-href';
import type { View } from '../../src/lib/view/view';
import { mapIsIdle, openWithMap, projection } from '../support/map';
import { shownContacts, type ShownContacts } from '../support/shown-contacts';
import { siteDossier } from '../support/site-dossier';
import { expect, test } from '../support/test';
import { typeDate } from '../support/type-date';

const panel = (page: Page) => page.getByRole('region', { name: 'Filter the contacts' });

/** Unfolds a facet of the panel and ticks values of it. */
async function tick(page: Page, facet: string, ...values: RegExp[]): Promise<void> {
	await panel(page).locator('summary', { hasText: facet }).click();
	for (const name of values) await panel(page).getByRole('checkbox', { name }).click();
}

/**
 * What the page is to show where these match: all of them in the list, under a year or under “No date”, as those without a
 * date always are; and on the map those that match and have links.
 */
function expected(matching: readonly string[], undated: readonly string[] = []) {
	const isDated = (id: string) => contactById(siteDossier, id).happened !== null;
	const all = [...matching, ...undated].sort();
	const drawn = matching.filter((id) => legsOf(contactById(siteDossier, id)).length > 0);
	return {
		listed: all.filter(isDated),
		undated: all.filter((id) => !isDated(id)),
		drawn: drawn.sort(),
	};
}
const sorted = ({ listed, undated, drawn }: ShownContacts) => ({
	listed: [...listed].sort(),
	undated: [...undated].sort(),
	drawn,
});

const everything = expected(siteDossier.contacts.map(({ id }) => id));

interface Question {
	name: string;
	choose: (page: Page) => Promise<void>;
	address: string;
	matching: string[];
	undated?: string[];
	said: string;
}

const QUESTIONS: Question[] = [
	{
		name: 'all contacts with Egypt after 2015',
		choose: async (page) => {
			await tick(page, 'Country', /^Egypt/);
			await typeDate(panel(page).getByLabel('From'), '2016');
		},
		address: '?country=EG&time=2016/..',
		matching: ['mamlouk-in-cairo', 'fawzi-in-damascus', 'egyptian-office-in-damascus'],
		undated: ['egypt-security-relations'],
		said: '3 of 15 contacts shown and 1 without a date',
	},
	{
		name: 'what is only reported by a single outlet',
		choose: (page) => tick(page, 'Doubt and support', /^Reported by a single outlet/),
		address: '?doubt=single-outlet',
		matching: ['mamlouk-in-rome', 'us-official-in-damascus', 'mamlouk-fidan-at-hmeimim'],
		said: '3 of 15 contacts shown',
	},
	{
		name: 'everything that the text itself doubts',
		choose: (page) => tick(page, 'Doubt and support', /^Doubted by the text/),
		address: '?doubt=doubted',
		matching: ['mamlouk-in-rome', 'us-official-in-damascus', 'mamlouk-fidan-at-hmeimim', 'al-hassan-killing'],
		said: '4 of 15 contacts shown',
	},
];

for (const { name, choose, address, matching, undated, said } of QUESTIONS)
	test(
		`${name}: chosen in the panel, and opened cold`,
		{ tag: name !== QUESTIONS[0]?.name ? '@full' : [] },
		async ({ page, context }) => {
			await openWithMap(page, '');
			const before = await shownContacts(page);
			expect(before.dimmed).toEqual([]);
			await page.getByRole('button', { name: 'Filter' }).click();
			await expect(panel(page)).toBeFocused();
			await expect(panel(page).getByRole('status')).toHaveText('15 of 15 contacts shown');
			await choose(page);
			await expect(panel(page).getByRole('status')).toHaveText(said);
			expect(page.url().endsWith(address), page.url()).toBe(true);
			const chosen = await shownContacts(page);
			expect(sorted(chosen)).toEqual(expected(matching, undated));
			// Nothing has gone from the map, and nothing has moved.
			expect([...chosen.drawn, ...chosen.dimmed].sort()).toEqual(before.drawn);

			const cold = await context.newPage();
			await openWithMap(cold, address);
			await expect(panel(cold).getByRole('status')).toHaveText(said);
			expect(await shownContacts(cold)).toEqual(chosen);
		},
	);

test(
	'Back takes a filter back, Forward sets it again, and links keep it from page to page',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '?doubt=doubted');
		const doubted = await shownContacts(page);
		await page
			.getByRole('main')
			.getByRole('link', { name: 'Mamlouk’s reported visit to Rome' })
			.first()
			.click();
		await expect(page).toHaveURL(/\/contacts\/mamlouk-in-rome\/\?doubt=doubted$/);
		await expect(panel(page).getByRole('status')).toHaveText('4 of 15 contacts shown');
		await page.goBack();
		expect(await shownContacts(page)).toEqual(doubted);

		await panel(page).getByRole('button', { name: 'Clear all' }).click();
		await expect(page).toHaveURL((url) => url.search === '');
		await expect(panel(page)).toBeFocused();
		expect(sorted(await shownContacts(page))).toEqual(everything);
		await page.goBack();
		await expect(page).toHaveURL(/\?doubt=doubted$/);
		expect(await shownContacts(page)).toEqual(doubted);
		await page.goForward();
		expect(sorted(await shownContacts(page))).toEqual(everything);
	},
);

test(
	'the live map dims what is left out and draws the rest as before',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '');
		const at = await projection(page);
		const { links } = composeScene(siteDossier, { page: { kind: 'overview' } }, 'en');
		/** The pixels round the middle of the link of a contact. */
		const round = async (contact: string) => {
			const path = links.find((link) => link.contact === contact)?.path ?? [];
			const middle = path[Math.floor(path.length / 2)];
			if (!middle) throw new Error(`${contact} has no link`);
			const { x, y } = at(middle);
			const clip = { x: Math.round(x) - 4, y: Math.round(y) - 4, width: 8, height: 8 };
			return PNG.sync.read(await page.screenshot({ clip })).data.toString('base64');
		};
		const [rome, back] = [await round('mamlouk-in-rome'), await round('manenti-in-damascus')];
		await openWithMap(page, '?doubt=single-outlet');
		await expect(panel(page).getByRole('status')).toHaveText('3 of 15 contacts shown');
		await mapIsIdle(page);
		expect(await round('mamlouk-in-rome')).toBe(rome);
		expect(await round('manenti-in-damascus')).not.toBe(back);
	},
);

test('what is selected stays selected where it does not match', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, 'contacts/mamlouk-in-rome/?doubt=corroborated');
	await expect(panel(page).getByRole('status')).toHaveText('1 of 15 contacts shown');
	await expect(page.locator('.inset a.link.selected')).toHaveAttribute(
		'href',
		/contacts\/mamlouk-in-rome\/\?doubt=corroborated$/,
	);
});

test(
	'lists of other pages keep all of a thing, and say what is outside',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, 'parties/hakan-fidan/?doubt=occasion-doubted');
		const row = page
			.getByRole('main')
			.locator('div', { hasText: 'Hmeimim' })
			.filter({ has: page.locator('> a') });
		await expect(row.first()).toContainText('outside the filters');
		await page.goto('parties/hakan-fidan/?doubt=doubted');
		await expect(panel(page).getByRole('status')).toHaveText('4 of 15 contacts shown');
		await expect(row.first()).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText('outside the filters');
	},
);

test('where nothing is left it says why, and what to ask less of', { tag: '@full' }, async ({ page }) => {
	await openWithMap(page, '?country=IT&kind=handover&place=tripoli');
	await expect(panel(page).getByRole('status')).toHaveText('0 of 15 contacts shown');
	await expect(panel(page)).toContainText('No contact meets all of this.');
	// Without any one of them there is still nothing: all has to go.
	await expect(panel(page).getByRole('button', { name: /without/ })).toHaveCount(0);
	await panel(page).getByRole('button', { name: 'Remove Place: Tripoli' }).click();
	await expect(panel(page).getByRole('button', { name: /without/ })).toHaveText([
		'2 without “Kind of contact”',
		'1 without “Country”',
	]);
	expect((await shownContacts(page)).drawn).toEqual([]);
	await panel(page).getByRole('button', { name: '2 without “Kind of contact”' }).click();
	await expect(page).toHaveURL(/\?country=IT$/);
	expect(sorted(await shownContacts(page))).toEqual(expected(['mamlouk-in-rome', 'manenti-in-damascus']));
});

test(
	'what an address asks that the dossier does not know does no harm',
	{ tag: '@full' },
	async ({ page }) => {
		await openWithMap(page, '?country=EG,ZZ&person=nobody&place=__proto__&time=2016/2015&kind=%3Cscript%3E');
		const told = panel(page).getByRole('status');
		await expect(told.first()).toHaveText('4 of 15 contacts shown');
		await expect(told.last()).toContainText('left out: Country: ZZ; People: nobody.');
		await expect(panel(page).getByRole('button', { name: /^Remove/ })).toHaveCount(1);
		await page.getByRole('main').getByRole('link', { name: 'Fawzi’s trip to Damascus' }).click();
		await expect(page).toHaveURL(/\/contacts\/fawzi-in-damascus\/\?country=EG$/);
	},
);

test('list, map and count agree for every value of every facet', { tag: '@full' }, async ({ page }) => {
	test.setTimeout(240_000);
	const { facets } = facetIndex(siteDossier);
	const views = FACETS.flatMap((facet) =>
		facets[facet].values.map((value): View => ({
			page: { kind: 'overview' },
			filters: normalFilters({ [facet]: [value] }),
		})),
	);
	await openWithMap(page, 'about/');
	for (const view of views) {
		const href = toHref(view);
		// As a link of the page would lead there.
		await page.evaluate(
			(search) => {
				const link = Object.assign(document.createElement('a'), { href: search, textContent: 'there' });
				document.querySelector('main')?.append(link);
				link.click();
				link.remove();
			},
			new URL(href.slice(1), page.url().replace(/about\/.*$|\?.*$/, '')).href,
		);
		const { matching } = selectContacts(siteDossier, view.filters ?? {}, null);
		await expect(panel(page).getByRole('status'), href).toHaveText(
			`${String(matching.size)} of 15 contacts shown`,
		);
		await expect
			.poll(async () => sorted(await shownContacts(page)), { message: href })
			.toEqual(expected([...matching]));
	}
});

test('a narrowed page moves nothing on the map while it loads', { tag: '@full' }, async ({ page }) => {
	await page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(globalThis, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node: Node | null }[] })[])
				for (const { node } of entry.sources ?? []) {
					const element = node instanceof Element ? node : node?.parentElement;
					if (element?.closest('.stage')) moved.push(element.outerHTML.slice(0, 80));
				}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await openWithMap(page, '?country=EG&time=2016/..');
	await expect(panel(page).getByRole('status')).toContainText('3 of 15');
	await mapIsIdle(page);
	expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
});
