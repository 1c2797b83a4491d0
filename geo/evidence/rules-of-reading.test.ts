// The rules that every record of the dossier of the site must keep, whatever it says.
import { describe, expect, it } from 'vitest';
import { legsOf } from '../../src/lib/dossier/legs';
import { contactById, excerptById, partyById, placeById } from '../../src/lib/dossier/lookup';
import { realDossier } from '../../tests/fixtures/real-dossier';
import { checkPlaces } from '../check-places';

const dossier = realDossier();
const words = (excerpt: string) => excerptById(dossier, excerpt).exact;
const ends = dossier.contacts.flatMap(({ id, participants }) =>
	participants.flatMap(({ party, role, from }) => (from ? [{ contact: id, party, role, from }] : [])),
);

describe('nothing without an excerpt', () => {
	it('bears every contact, claim, role, venue and statement by words of the article', () => {
		const borne = dossier.contacts.flatMap(({ claims, participants, venue }) => [
			...claims.map(({ excerpt }) => excerpt),
			...participants.map(({ excerpt }) => excerpt),
			...(venue ? [venue.excerpt] : []),
		]);
		expect(borne.length).toBeGreaterThan(60);
		for (const id of [...borne, ...dossier.statements.map(({ excerpt }) => excerpt)])
			expect(excerptById(dossier, id)).toMatchObject({ source: dossier.mainSource, language: 'en' });
	});

	it('takes every office from its excerpt, to the letter but for a capital at the beginning', () => {
		for (const { offices } of dossier.parties)
			for (const { title, excerpt } of offices)
				expect(words(excerpt).replace(/^The/, 'the')).toContain(title.en);
	});

	it('names in its excerpts everybody whom the text names', () => {
		for (const { names, kind, excerpts } of dossier.parties) {
			if (kind !== 'person') continue;
			const surname = names.en.split(' ').at(-1) ?? '';
			expect([names.en, excerpts.some((id) => words(id).includes(surname))]).toEqual([names.en, true]);
		}
	});

	it('names in its excerpts every place, a country at least as an adjective', () => {
		const adjectives: Record<string, string> = { lebanon: 'Lebanon', 'united-states': 'U.S.' };
		for (const { id, names, excerpts } of dossier.places)
			for (const excerpt of excerpts)
				expect([
					id,
					excerpt,
					[names.en, adjectives[id] ?? names.en].some((name) => words(excerpt).includes(name)),
				]).toEqual([id, excerpt, true]);
	});

	it('lets no hedge or phrase stand that its excerpt does not hold', () => {
		for (const { claims, happened, reported } of dossier.contacts) {
			for (const { hedges, excerpt } of claims)
				for (const hedge of hedges) expect(words(excerpt)).toContain(hedge);
			for (const when of [happened, reported])
				for (const phrase of when?.phrases ?? []) expect(words(phrase.excerpt)).toContain(phrase.words);
		}
	});
});

describe('never surer than the text', () => {
	it('gives every claim that is not the author’s own a hedge or a carrier', () => {
		for (const { claims } of dossier.contacts)
			for (const { id, basis, hedges, attribution } of claims)
				if (basis !== 'asserted')
					expect([id, hedges.length > 0 || attribution.length > 1]).toEqual([id, true]);
	});

	it('leaves no word of hedging of an excerpt out of the claim that rests on it', () => {
		const hedging =
			/\b(?:reportedly|(?:is|are) (?:also )?said to|seems? to|have claimed|is credited with|pointed fingers at)/g;
		let met = 0;
		for (const { claims } of dossier.contacts)
			for (const { id, excerpt, hedges } of claims)
				for (const [found] of words(excerpt).matchAll(hedging)) {
					met += 1;
					expect([id, found, hedges.some((hedge) => hedge.includes(found))]).toEqual([id, found, true]);
				}
		expect(met).toBeGreaterThan(7);
	});

	it('states no hedged claim without its hedge in our own words', () => {
		for (const { claims } of dossier.contacts)
			for (const { id, basis, says } of claims)
				if (basis === 'reported')
					expect([id, says.en]).toEqual([
						id,
						expect.stringMatching(/report|said to|seem|claimed|credited|[Aa]ccording to|described/i),
					]);
	});

	it('draws no accusation as travel, and gives no victim or target an end', () => {
		for (const { role, from } of dossier.contacts.flatMap(({ participants }) => participants))
			if (role === 'victim' || role === 'target') expect(from).toBeUndefined();
		for (const contact of dossier.contacts)
			for (const { kind } of legsOf(contact))
				expect([contact.id, kind === 'accusation']).toEqual([
					contact.id,
					contact.kind === 'alleged-operation',
				]);
	});
});

describe('the map never looks more precise than the text', () => {
	it('marks every seat as our own: a note, and no excerpt', () => {
		const seats = ends.filter(({ from }) => from.basis === 'seat');
		expect(seats.length).toBeGreaterThan(8);
		for (const { from } of seats) {
			expect(from.excerpt).toBeNull();
			expect(from.note?.en).toMatch(/our addition/);
			expect(from.note?.en).not.toMatch(/reportedly|is said/);
		}
	});

	it('links no city that the text does not give there, unless as a seat', () => {
		for (const { contact, from } of ends) {
			const place = placeById(dossier, from.place);
			if (from.basis === 'seat') continue;
			const given = place.precision === 'country' || words(from.excerpt ?? '').includes(place.names.en);
			expect([contact, from.place, given]).toEqual([contact, from.place, true]);
		}
		for (const { id, venue } of dossier.contacts)
			if (venue)
				expect([id, venue.words]).toEqual([
					id,
					expect.stringContaining(placeById(dossier, venue.place).names.en),
				]);
	});

	it(
		'has the Tripoli of Lebanon, and every place within the outline of its country',
		{ timeout: 60_000 },
		() => {
			expect(placeById(dossier, 'tripoli')).toMatchObject({ country: 'LB', gazetteer: { id: '266826' } });
			expect(checkPlaces(dossier)).toEqual([]);
			const elsewhere = dossier.places.map((place) =>
				place.id === 'tripoli' ? { ...place, country: 'LY' } : place,
			);
			expect(checkPlaces({ places: elsewhere })).toMatchObject([
				{ code: 'outside-country', record: 'tripoli' },
			]);
		},
	);

	it('has the six places that the map is to show', () => {
		const dots = dossier.places.filter(({ precision }) => precision !== 'country').map(({ id }) => id);
		expect(dots.sort()).toEqual(['beirut', 'cairo', 'damascus', 'hmeimim', 'rome', 'tripoli']);
	});
});

describe('offices', () => {
	it('are held only where the excerpt of the office bears the contact', () => {
		for (const { id, offices } of dossier.parties)
			for (const { heldAt, excerpt } of offices)
				for (const contact of heldAt) {
					const { participants, claims, happened } = contactById(dossier, contact);
					const bearing = [
						...[...participants, ...claims].map((part) => part.excerpt),
						...(happened?.phrases.map((phrase) => phrase.excerpt) ?? []),
					];
					expect([id, contact, bearing.includes(excerpt)]).toEqual([id, contact, true]);
				}
	});

	it('are not carried to other years: Manenti’s is of 2018, and so are Mamlouk’s', () => {
		const heldBy = (party: string) => partyById(dossier, party).offices.flatMap(({ heldAt }) => heldAt);
		expect(heldBy('alberto-manenti')).toEqual(['mamlouk-in-rome']);
		expect(heldBy('ali-mamlouk')).toEqual(['recent-rapprochement']);
		expect(heldBy('bashar-al-assad')).toEqual([]);
		expect(heldBy('michel-samaha')).toEqual([]);
	});
});
