// What the facets say of the dossier itself, contact by contact: the rules of `doubts-of.ts` and `facet-values.ts`, applied.
import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import { contactById } from '../lookup';
import { legsOf } from '../legs';
import { standingOf, STANDINGS } from '../standing';
import { DRAWN } from './facet-rules';
import type { Filters } from './filters';
import { facetCounts, relaxations, selectContacts } from './select-contacts';
import type { TimeWindow } from './time-window';

const dossier = realDossier();
const ask = (filters: Filters, window: TimeWindow | null = null) => {
	const { matching, undated } = selectContacts(dossier, filters, window);
	return { matching: [...matching].sort(), undated: [...undated].sort() };
};
const answer = (...matching: string[]) => ({ matching: matching.sort(), undated: [] });

describe('the dossier answers', () => {
	it('all contacts with Egypt after 2015, and apart the one that the text does not date', () => {
		expect(ask({ country: ['EG'] }, { from: '2016', to: null })).toEqual({
			matching: ['egyptian-office-in-damascus', 'fawzi-in-damascus', 'mamlouk-in-cairo'],
			undated: ['egypt-security-relations'],
		});
	});

	it('what is only reported by a single outlet: Al-Akhbar twice, though Reuters passed one on, and Zaman', () => {
		expect(ask({ doubt: ['single-outlet'] })).toEqual(
			answer('mamlouk-in-rome', 'us-official-in-damascus', 'mamlouk-fidan-at-hmeimim'),
		);
	});

	it('everything that the text itself doubts, and what it doubts of that very occasion', () => {
		expect(ask({ doubt: ['doubted'] })).toEqual(
			answer('al-hassan-killing', 'us-official-in-damascus', 'mamlouk-in-rome', 'mamlouk-fidan-at-hmeimim'),
		);
		expect(ask({ doubt: ['occasion-doubted'] })).toEqual(
			answer('al-hassan-killing', 'us-official-in-damascus'),
		);
	});

	it('what the map draws as doubted is doubted on its occasion', () => {
		const drawn = dossier.contacts.filter((contact) => standingOf(dossier, contact) === 'doubted');
		expect(drawn).not.toEqual([]);
		for (const { id } of drawn) expect(ask({ doubt: ['occasion-doubted'] }).matching).toContain(id);
	});

	it('each contact has the one standing that the map draws it by', () => {
		const standings = STANDINGS.map((standing) => ask({ standing: [standing] }).matching);
		expect(standings.flat().sort()).toEqual(dossier.contacts.map(({ id }) => id).sort());
		expect(ask({ standing: ['alleged'] })).toEqual(answer('al-hassan-killing', 'tripoli-bombing'));
	});

	it('what is drawn as handed over, as standing, and with an end known only to a country', () => {
		expect(ask({ drawn: ['handover'] })).toEqual(answer('samaha-explosives'));
		expect(ask({ drawn: ['presence'] })).toEqual(answer('egyptian-office-in-damascus'));
		expect(ask({ drawn: ['country-end'] })).toEqual(
			answer(
				'benjamin-in-damascus',
				'mamlouk-fidan-at-hmeimim',
				'samaha-explosives',
				'tripoli-bombing',
				'turkey-intelligence-ties',
				'us-official-in-damascus',
				'us-security-relations',
			),
		);
	});

	it('what has no line on the map is drawn in no way', () => {
		for (const { id } of dossier.contacts)
			if (legsOf(contactById(dossier, id)).length === 0)
				expect(ask({ drawn: DRAWN }).matching).not.toContain(id);
	});

	it('corroborated is the handover alone, by a recording and a confession; a spokesman in general corroborates nothing', () => {
		expect(ask({ doubt: ['corroborated'] })).toEqual(answer('samaha-explosives'));
	});

	it('what happened in Beirut, and nothing that is only tied to it by a seat', () => {
		expect(ask({ place: ['beirut'] })).toEqual(answer('al-hassan-killing'));
		for (const id of ask({ place: ['rome'] }).matching)
			expect(contactById(dossier, id).venue?.place).toBe('rome');
	});

	it('who came from a country of which the text says no more', () => {
		expect(ask({ country: ['LB'] })).toEqual(
			answer('samaha-explosives', 'al-hassan-killing', 'tripoli-bombing'),
		);
	});

	it('a window that begins in 2018 takes in what may have gone on until then', () => {
		const { matching } = ask({}, { from: '2018', to: null });
		expect(matching).toContain('mamlouk-in-cairo');
		expect(matching).not.toContain('us-security-relations');
	});

	it('a cumulative window takes in what has no earliest day, and nothing that came later', () => {
		expect(ask({}, { from: null, to: '2010' })).toEqual({
			matching: [
				'benjamin-in-damascus',
				'egyptian-office-in-damascus',
				'recent-rapprochement',
				'samaha-explosives',
				'us-official-in-damascus',
				'us-security-relations',
			],
			undated: ['egypt-security-relations', 'turkey-intelligence-ties'],
		});
	});

	it('with nothing asked: all, none of them apart', () => {
		expect(ask({}).matching).toHaveLength(dossier.contacts.length);
		expect(ask({}).undated).toEqual([]);
	});
});

describe('counts and relaxations', () => {
	it('count Egypt beside Turkey while Turkey is asked for, and Italy at none in 2012', () => {
		const of = (filters: Filters, window: TimeWindow | null, value: string) =>
			facetCounts(dossier, filters, window).country.find((one) => one.value === value);
		expect(of({ country: ['TR'] }, null, 'EG')).toEqual({ value: 'EG', count: 4, undated: 0 });
		expect(of({}, { from: '2016', to: null }, 'EG')).toEqual({ value: 'EG', count: 3, undated: 1 });
		expect(of({}, { from: '2012', to: '2012' }, 'IT')).toEqual({ value: 'IT', count: 0, undated: 0 });
	});

	it('say what to ask less of, most first', () => {
		const asked = { country: ['EG'], kind: ['handover'] };
		expect(ask(asked)).toEqual(answer());
		expect(relaxations(dossier, asked, null)).toEqual([
			{ drop: 'kind', count: 4, undated: 0 },
			{ drop: 'country', count: 1, undated: 0 },
		]);
		const window = { from: '2012', to: '2012' };
		expect(relaxations(dossier, { country: ['IT'] }, window)).toEqual([
			{ drop: 'country', count: 5, undated: 2 },
			{ drop: 'time', count: 2, undated: 0 },
		]);
	});
});
