import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { anyDossier } from './filters/any-dossier.fixture';
import { meetingsOf, pairId, partiesByCountry } from './meetings';

const dossier = realDossier();
const meetings = meetingsOf(dossier, dossier.contacts);
const between = (one: string, other: string) => {
	const { contacts = [], namedTogether = [] } = meetings.get(pairId(one, other)) ?? {};
	return [contacts.map(({ id }) => id), namedTogether.map(({ id }) => id)];
};

describe('meetingsOf', () => {
	it('has the contacts in which both took part', () => {
		expect(between('khaled-fawzi', 'ali-mamlouk')).toEqual([['mamlouk-in-cairo', 'fawzi-in-damascus'], []]);
	});

	it('never takes an accusation, an arrest or a plot for contact', () => {
		expect(between('ali-mamlouk', 'wissam-al-hassan')).toEqual([[], ['al-hassan-killing']]);
		expect(between('ali-mamlouk', 'tripoli-arrested')).toEqual([[], ['tripoli-bombing']]);
		expect(between('ali-mamlouk', 'sunni-politician')).toEqual([[], ['samaha-explosives']]);
		expect(between('michel-samaha', 'ali-mamlouk')).toEqual([['samaha-explosives'], []]);
	});

	it('never takes two of one side for two who met', () => {
		expect(between('ali-mamlouk', 'bashar-al-assad')[0]).not.toContain('manenti-in-damascus');
		expect(between('alberto-manenti', 'marco-minniti')).toEqual([[], ['mamlouk-in-rome']]);
		expect(between('ali-mamlouk', 'syrian-regime')[0]).toEqual([]);
		expect(between('alberto-manenti', 'bashar-al-assad')).toEqual([['manenti-in-damascus'], []]);
	});

	it('has nothing between two at whom a plot was aimed', () => {
		expect(meetings.has(pairId('sunni-politician', 'christian-cleric'))).toBe(false);
	});

	it('has each contact of two at most once, and only contacts that name both', () => {
		fc.assert(
			fc.property(anyDossier, (any) => {
				for (const [id, meeting] of meetingsOf(any, any.contacts)) {
					const all = [...meeting.contacts, ...meeting.namedTogether];
					for (const { participants } of all) {
						const parties = participants.map(({ party }) => party);
						expect(parties.flatMap((one) => parties.map((other) => pairId(one, other)))).toContain(id);
					}
					expect(new Set(meeting.contacts).size).toBe(meeting.contacts.length);
					for (const { participants } of meeting.contacts)
						expect(participants.filter(({ role }) => role !== 'victim').length).toBeGreaterThan(1);
				}
			}),
		);
	});
});

describe('partiesByCountry', () => {
	it('has the parties of a country together, those with most contacts first, and those of none last', () => {
		const { countries, total } = partiesByCountry(dossier, dossier.contacts, 30);
		expect(countries[0]?.country).toBe('SY');
		expect(countries[0]?.parties[0]?.id).toBe('ali-mamlouk');
		expect(new Set(countries.map(({ country }) => country)).size).toBe(countries.length);
		expect(countries.map(({ country }) => country).indexOf(null)).toBeOneOf([-1, countries.length - 1]);
		expect(countries.flatMap(({ parties }) => parties)).toHaveLength(total);
	});

	it('keeps to a limit and says how many there are', () => {
		const { countries, total } = partiesByCountry(dossier, dossier.contacts, 3);
		expect(countries.flatMap(({ parties }) => parties)).toHaveLength(3);
		expect(total).toBeGreaterThan(3);
		expect(partiesByCountry(dossier, [], 30)).toEqual({ countries: [], total: 0 });
	});
});
