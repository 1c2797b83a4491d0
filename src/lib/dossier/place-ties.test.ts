import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import type { Contact, Dossier } from './model';
import { comparePlaces } from './compare-places';
import { PLACE_TIES, placeTies } from './place-ties';
import { contactsOfPlace } from './relations';

const dossier = realDossier();
const ids = (place: string, of = dossier) => {
	const groups = placeTies(of, place);
	return Object.fromEntries(
		PLACE_TIES.flatMap((tie) =>
			groups[tie].length > 0 ? [[tie, groups[tie].map(({ contact }) => contact.id)]] : [],
		),
	);
};

describe('the ties of a place', () => {
	it('tell who came to Damascus from what is only its seat for those who left it', () => {
		expect(ids('damascus')).toEqual({
			arrivals: [
				'benjamin-in-damascus',
				'manenti-in-damascus',
				'fawzi-in-damascus',
				'us-official-in-damascus',
			].sort((a, b) => order(a) - order(b)),
			seats: ['mamlouk-in-rome', 'mamlouk-in-cairo', 'mamlouk-fidan-at-hmeimim'].sort(
				(a, b) => order(a) - order(b),
			),
			presence: ['egyptian-office-in-damascus'],
			ties: [
				'egypt-security-relations',
				'turkey-intelligence-ties',
				'us-security-relations',
				'samaha-explosives',
			].sort((a, b) => order(a) - order(b)),
			accusations: ['al-hassan-killing'],
		});
	});

	it('call no accusation an arrival', () => {
		expect(ids('beirut')).toEqual({ accusations: ['al-hassan-killing'] });
		expect(ids('tripoli')).toEqual({ accusations: ['tripoli-bombing'] });
	});

	it('leave out no contact of any place', () => {
		for (const { id } of dossier.places) {
			const shown = new Set(Object.values(ids(id)).flat());
			expect([...shown].sort()).toEqual(
				contactsOfPlace(dossier, id)
					.map(({ contact }) => contact.id)
					.sort(),
			);
		}
	});

	const order = (id: string) =>
		contactsOfPlace(dossier, 'damascus').findIndex(({ contact }) => contact.id === id);
	const met = { id: 'met', kind: 'meeting', venue: { place: 'suva', basis: 'stated' } };
	const participant = (place?: string, basis = 'stated') => ({
		party: `of-${place ?? 'nowhere'}`,
		role: 'present',
		...(place && { from: { place, basis } }),
	});
	const invented = (...participants: unknown[]) =>
		({ contacts: [{ ...met, participants, happened: null } as unknown as Contact] }) as unknown as Dossier;

	it('have what happened where nobody is told to have travelled to', () => {
		expect(ids('suva', invented(participant(), participant('suva')))).toEqual({ happened: ['met'] });
	});

	it('have a departure that the text states', () => {
		expect(ids('apia', invented(participant('apia'), participant()))).toEqual({ departures: ['met'] });
		expect(ids('apia', invented(participant('apia', 'seat'), participant()))).toEqual({ seats: ['met'] });
	});
});

describe('two places beside each other', () => {
	it('have each contact once: what joins them, and what touches one alone', () => {
		const { both, first, second } = comparePlaces(dossier, 'damascus', 'cairo');
		const of = (side: typeof both) => side.map(({ contact }) => contact.id);
		expect(of(both).sort()).toEqual(
			[
				'egypt-security-relations',
				'mamlouk-in-cairo',
				'fawzi-in-damascus',
				'egyptian-office-in-damascus',
			].sort(),
		);
		expect(of(second)).toEqual([]);
		expect([...of(both), ...of(first)].sort()).toEqual(
			contactsOfPlace(dossier, 'damascus')
				.map(({ contact }) => contact.id)
				.sort(),
		);
	});

	it('have nothing in common where nothing joins them', () => {
		expect(comparePlaces(dossier, 'rome', 'tripoli').both).toEqual([]);
	});
});
