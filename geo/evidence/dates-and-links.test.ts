// The dates of the dossier of the site, and the link targets that the print-out lists.
import { describe, expect, it } from 'vitest';
import { contactById, sourceById } from '../../src/lib/dossier/lookup';
import { realDossier } from '../../tests/fixtures/real-dossier';

const dossier = realDossier();
const PUBLISHED = '2018-03-05';

/** EDTF of each contact, as the text allows it, and of its report; null where the text gives none. */
const DATES: [id: string, happened: string | null, reported: string | null][] = [
	['recent-rapprochement', '/2018-03-05', null],
	['mamlouk-in-rome', '2018-02', '2018-02-25/2018-03-04'],
	['manenti-in-damascus', '2016~', null],
	['us-official-in-damascus', '/2017-11', '2017-11'],
	['egypt-security-relations', null, null],
	['mamlouk-in-cairo', '2016/2018-03-05', null],
	['fawzi-in-damascus', '2017', null],
	['egyptian-office-in-damascus', '/2018-03-05', null],
	['turkey-intelligence-ties', null, null],
	['mamlouk-fidan-at-hmeimim', '2018-01-01/2018-03-05', null],
	['us-security-relations', '/2011', null],
	['benjamin-in-damascus', '2010-02', null],
	['samaha-explosives', '/2012-08', null],
	['al-hassan-killing', '2012-10', null],
	['tripoli-bombing', '2013-08', null],
];

/** The link targets at the foot of each page, in order, and what each is taken for. */
const LINKS: [page: number, order: number, address: string, kind: string, source: string | null][] = [
	[1, 1, 'carnegie-mec.org/diwan?lang=en', 'navigation', null],
	[1, 2, 'www.al-akhbar.com/node/291431', 'citation', 'al-akhbar-rome'],
	[1, 3, 'www.rt.com/news/350797-italian-intelligence-syria-assad/', 'citation', 'rt-manenti'],
	[1, 4, 'www.tagesspiegel.de/politik/bnd-chef-bruno-kahl', 'citation', 'tagesspiegel-kahl'],
	[1, 5, 'carnegie-mec.org/diwan/75725', 'untied', null],
	[1, 6, 'carnegie-mec.org/diwan/issue/1558?lang=en', 'navigation', null],
	[1, 7, 'carnegie-mec.org/diwan/experts/1346?lang=en', 'navigation', null],
	[2, 1, 'www.al-akhbar.com/node/285819', 'citation', 'al-akhbar-us-visit'],
	[2, 2, 'www.reuters.com/article/us-mideast-crisis-syria-usa/', 'citation', 'reuters-us-visit'],
	[2, 3, 'www.hurriyetdailynews.com/turkish-syrian-intelligence', 'citation', 'hurriyet-kalin'],
	[2, 4, 'wikileaks.org/plusd/cables/10DAMASCUS159_a.html', 'citation', 'wikileaks-10damascus159'],
	[2, 5, 'www.hrw.org/report/2012/07/03/torture-archipelago', 'citation', 'hrw-2012'],
];

describe('the dates of the article', () => {
	it.each(DATES)('has %s happen %s, reported %s', (id, happened, reported) => {
		const contact = contactById(dossier, id);
		expect([contact.happened?.edtf ?? null, contact.reported?.edtf ?? null]).toEqual([happened, reported]);
	});

	it('has a row here for every contact', () => {
		expect(DATES.map(([id]) => id).sort()).toEqual(dossier.contacts.map(({ id }) => id).sort());
	});

	it('has nothing later than the day of the article', () => {
		expect(dossier.asOf).toBe(PUBLISHED);
		const dated = [
			...dossier.contacts.flatMap(({ happened, reported }) => [happened, reported]),
			...dossier.statements.map(({ when }) => when),
			...dossier.sources.map(({ published }) => published),
		].filter((when) => when !== null && when !== undefined);
		expect(dated.length).toBeGreaterThan(15);
		for (const { edtf, earliest, latest } of dated) {
			expect([edtf, (earliest ?? '') <= PUBLISHED]).toEqual([edtf, true]);
			expect([edtf, (latest ?? '') <= PUBLISHED]).toEqual([edtf, true]);
			expect([edtf, earliest === null || latest === null || earliest <= latest]).toEqual([edtf, true]);
		}
		for (const { offices } of dossier.parties)
			for (const { when } of offices) expect(when.split('/').every((day) => day <= PUBLISHED)).toBe(true);
	});

	it('says what each phrase was reckoned from, and how it was read where it admits two readings', () => {
		for (const id of ['mamlouk-in-rome', 'manenti-in-damascus', 'al-hassan-killing', 'tripoli-bombing'])
			expect(contactById(dossier, id).happened?.note?.en).toBeTruthy();
		for (const { happened } of dossier.contacts)
			for (const { reckonedFrom } of happened?.phrases ?? []) expect(reckonedFrom.en).not.toBe('');
	});
});

describe('the link targets of the print-out', () => {
	const links = sourceById(dossier, dossier.mainSource).links ?? [];

	it('are all there once, in their order, each taken for what it is', () => {
		expect(
			links.map(({ page, order, url, kind, source }) => {
				const address = LINKS.find(([p, o]) => p === page && o === order)?.[2] ?? '';
				return [page, order, url.includes(`//${address}`) ? address : url, kind, source];
			}),
		).toEqual(LINKS);
		expect(new Set(links.map(({ url }) => url)).size).toBe(12);
	});

	it('are three of navigation, one untied and eight citations, and only these support anything', () => {
		const count = (wanted: string) => links.filter(({ kind }) => kind === wanted).length;
		expect([count('navigation'), count('untied'), count('citation')]).toEqual([3, 1, 8]);
		for (const { kind, supports } of links) expect(supports.length > 0).toBe(kind === 'citation');
	});

	it('are tied to their statements by us, and say so', () => {
		for (const { kind, note } of links) if (kind === 'citation') expect(note.en).toMatch(/^Tied by us/);
	});

	it('leave the sources that are not linked without an address', () => {
		const addressed = dossier.sources.filter(({ url }) => url !== undefined).map(({ id }) => id);
		const cited = links.flatMap(({ source }) => source ?? []);
		expect(addressed.sort()).toEqual([dossier.mainSource, ...cited].sort());
	});

	it('make a contact linked, named or without any source as the article does', () => {
		const cited = (how: string) =>
			dossier.contacts.filter(({ citation }) => citation === how).map(({ id }) => id);
		expect(cited('linked')).toEqual([
			'mamlouk-in-rome',
			'manenti-in-damascus',
			'us-official-in-damascus',
			'benjamin-in-damascus',
		]);
		expect(cited('named')).toEqual(['mamlouk-fidan-at-hmeimim']);
		expect(cited('none')).toHaveLength(10);
	});
});

describe('the excerpts', () => {
	it('keep the article’s own words, its misprint too', () => {
		const excerpt = dossier.excerpts.find(({ id }) => id === 'benjamin-reading');
		expect(excerpt?.exact).toContain('a political incentive too act against the jihadis');
	});

	it('stand each where it was found in the text, its words and its place of one length', () => {
		for (const { id, exact, start, end } of dossier.excerpts)
			expect([id, end - start]).toEqual([id, [...exact].length]);
	});

	it('quote, and do not republish', () => {
		const quoted = dossier.excerpts.reduce((sum, { start, end }) => sum + end - start, 0);
		expect(quoted / 7517).toBeLessThan(0.75);
	});
});
