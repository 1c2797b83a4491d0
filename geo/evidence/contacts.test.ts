// What the article says of each contact, against the dossier of the site: a change to either shows here.
import { describe, expect, it } from 'vitest';
import { legsOf } from '../../src/lib/dossier/legs';
import { contactById, excerptById, partyById, placeById } from '../../src/lib/dossier/lookup';
import { officesAt, placeless, statementsBearingOn } from '../../src/lib/dossier/relations';
import { standingOf } from '../../src/lib/dossier/standing';
import { realDossier } from '../../tests/fixtures/real-dossier';

const dossier = realDossier();
const contact = (id: string) => contactById(dossier, id);
const words = (excerpt: string) => excerptById(dossier, excerpt).exact;
const role = (id: string, party: string) =>
	contact(id).participants.find((participant) => participant.party === party)?.role;

/** Every contact of the text: its kind, its venue, how surely it is known, and all who take part. */
const CONTACTS: [id: string, kind: string, venue: string | null, standing: string, parties: string[]][] = [
	[
		'recent-rapprochement',
		'relation',
		null,
		'reported',
		['intelligence-chiefs', 'syrian-regime', 'ali-mamlouk'],
	],
	['mamlouk-in-rome', 'visit', 'rome', 'reported', ['ali-mamlouk', 'marco-minniti', 'alberto-manenti']],
	[
		'manenti-in-damascus',
		'meeting',
		'damascus',
		'asserted',
		['alberto-manenti', 'ali-mamlouk', 'bashar-al-assad'],
	],
	['us-official-in-damascus', 'visit', 'damascus', 'doubted', ['us-intelligence-official', 'ali-mamlouk']],
	['egypt-security-relations', 'relation', null, 'reported', ['ali-mamlouk', 'egypt', 'syrian-regime']],
	['mamlouk-in-cairo', 'visits', 'cairo', 'asserted', ['ali-mamlouk', 'khaled-fawzi']],
	['fawzi-in-damascus', 'visit', 'damascus', 'asserted', ['khaled-fawzi', 'ali-mamlouk']],
	[
		'egyptian-office-in-damascus',
		'presence',
		'damascus',
		'reported',
		['egyptian-intelligence-service', 'syrian-regime'],
	],
	['turkey-intelligence-ties', 'relation', null, 'reported', ['ali-mamlouk', 'turkey']],
	['mamlouk-fidan-at-hmeimim', 'meeting', 'hmeimim', 'reported', ['ali-mamlouk', 'hakan-fidan']],
	['us-security-relations', 'relation', null, 'asserted', ['ali-mamlouk', 'united-states']],
	['benjamin-in-damascus', 'meeting', 'damascus', 'on-record', ['daniel-benjamin', 'ali-mamlouk']],
	[
		'samaha-explosives',
		'handover',
		null,
		'asserted',
		['ali-mamlouk', 'michel-samaha', 'sunni-politician', 'christian-cleric'],
	],
	['al-hassan-killing', 'alleged-operation', 'beirut', 'alleged', ['ali-mamlouk', 'wissam-al-hassan']],
	[
		'tripoli-bombing',
		'alleged-operation',
		'tripoli',
		'alleged',
		['ali-mamlouk', 'tripoli-arrested', 'tripoli-victims'],
	],
];

describe('the contacts of the article', () => {
	it('are fifteen, and no statement is among them', () => {
		expect(dossier.contacts.map(({ id }) => id).sort()).toEqual(CONTACTS.map(([id]) => id).sort());
	});

	it.each(CONTACTS)(
		'has %s as a %s at %s, %s, with all its parties',
		(id, kind, venue, standing, parties) => {
			const found = contact(id);
			expect([found.kind, found.venue?.place ?? null, standingOf(dossier, found)]).toEqual([
				kind,
				venue,
				standing,
			]);
			expect(found.participants.map(({ party }) => party)).toEqual(parties);
		},
	);

	it('stand beside the map where the text gives no place', () => {
		expect(
			placeless(dossier)
				.map(({ id }) => id)
				.sort(),
		).toEqual(
			CONTACTS.filter(([, , venue]) => venue === null)
				.map(([id]) => id)
				.sort(),
		);
	});

	it('join their places by these links and no others', () => {
		expect(
			dossier.contacts
				.flatMap(legsOf)
				.map(({ contact, kind, from, to }) =>
					[contact, kind, `${from.place} (${from.basis})`, `${to.place} (${to.basis})`].join(' | '),
				)
				.sort(),
		).toEqual([
			'al-hassan-killing | accusation | damascus (seat) | beirut (stated)',
			'benjamin-in-damascus | travel | united-states (implied) | damascus (stated)',
			'egypt-security-relations | tie | damascus (seat) | cairo (seat)',
			'egyptian-office-in-damascus | standing | cairo (seat) | damascus (stated)',
			'fawzi-in-damascus | travel | cairo (seat) | damascus (stated)',
			'mamlouk-fidan-at-hmeimim | travel | damascus (seat) | hmeimim (stated)',
			'mamlouk-fidan-at-hmeimim | travel | turkey (implied) | hmeimim (stated)',
			'mamlouk-in-cairo | travel | damascus (seat) | cairo (stated)',
			'mamlouk-in-rome | travel | damascus (seat) | rome (stated)',
			'manenti-in-damascus | travel | rome (seat) | damascus (stated)',
			'samaha-explosives | tie | damascus (seat) | lebanon (implied)',
			'tripoli-bombing | accusation | syria (stated) | tripoli (stated)',
			'turkey-intelligence-ties | tie | damascus (seat) | turkey (stated)',
			'us-official-in-damascus | travel | united-states (implied) | damascus (stated)',
			'us-security-relations | tie | damascus (seat) | united-states (stated)',
		]);
	});
});

describe('what is easily said too surely', () => {
	it('gives the handover to Samaha no place, and nothing in Lebanon nearer than Lebanon', () => {
		const handover = contact('samaha-explosives');
		expect(handover.venue).toBeNull();
		expect(legsOf(handover)).toMatchObject([{ directed: true, to: { place: 'lebanon' } }]);
		expect(placeById(dossier, 'lebanon').precision).toBe('country');
	});

	it('puts the killing of al-Hassan in “eastern Beirut”, and Mamlouk among the accused only', () => {
		expect(contact('al-hassan-killing').venue).toMatchObject({ place: 'beirut', words: 'eastern Beirut' });
		expect(role('al-hassan-killing', 'ali-mamlouk')).toBe('accused');
		const [claim] = contact('al-hassan-killing').claims;
		expect(claim?.basis).toBe('accused');
		expect(claim?.hedges).toEqual(['never reached a conclusion', 'pointed fingers at']);
		expect(claim?.attribution.map(({ by }) => by.id)).toEqual(['dangerous-liaisons', 'lebanese-politicians']);
	});

	it('ties the Tripoli suspect’s contact to Syria, no nearer, and accuses Mamlouk of nothing there', () => {
		const mamlouk = contact('tripoli-bombing').participants.find(({ party }) => party === 'ali-mamlouk');
		expect(mamlouk?.from).toMatchObject({ place: 'syria', basis: 'stated' });
		expect(words(mamlouk?.from?.excerpt ?? '')).toContain('his contact in Syria');
		expect(placeById(dossier, 'syria').precision).toBe('country');
		expect(mamlouk?.role).toBe('named');
		expect(role('tripoli-bombing', 'tripoli-arrested')).toBe('arrested');
		expect(contact('tripoli-bombing').claims.some(({ basis }) => basis === 'accused')).toBe(false);
	});

	it('calls Fawzi the former head, and never has him hold the office', () => {
		const fawzi = partyById(dossier, 'khaled-fawzi');
		expect(fawzi.offices.map(({ title }) => title.en)).toEqual([
			'the former head of Egypt’s General Intelligence Directorate',
		]);
		for (const each of dossier.contacts) expect(officesAt(fawzi, each).some(({ held }) => held)).toBe(false);
	});

	it('takes Reuters for no second source of the visit that Al-Akhbar reported', () => {
		const carriers = contact('us-official-in-damascus').claims.flatMap(({ attribution }) => attribution);
		const reuters = carriers.find(({ by }) => by.id === 'reuters-us-visit');
		expect(reuters?.dependsOn).toBe('al-akhbar-us-visit');
		expect(words(reuters?.excerpt ?? '')).toContain('picked up on the Al-Akhbar report');
	});

	it('doubts the visit of the U.S. official, in the text’s words', () => {
		const doubts = statementsBearingOn(dossier, { kind: 'contact', id: 'us-official-in-damascus' });
		const { statement } = doubts.find(({ bearing }) => bearing.scope === 'this occasion') ?? {};
		expect(words(statement?.excerpt ?? '')).toMatch(/^Whether the visit actually happened remains unclear/);
	});

	it('lets Kalin’s statement support Hmeimim in general only, and makes no contact of it', () => {
		const bearings = dossier.statements
			.filter(({ id, speaker }) => speaker.id === 'ibrahim-kalin' || id.startsWith('kalin'))
			.flatMap(({ bearings }) => bearings);
		expect(bearings.length).toBeGreaterThan(1);
		expect(bearings.map(({ scope }) => scope)).toEqual(bearings.map(() => 'in general'));
		for (const { participants, claims } of dossier.contacts) {
			expect(participants.some(({ party }) => party === 'ibrahim-kalin')).toBe(false);
			for (const { attribution } of claims)
				expect(attribution.some(({ by }) => by.id === 'ibrahim-kalin')).toBe(false);
		}
	});

	it('gives Egypt’s office a standing presence and no traveller', () => {
		const office = contact('egyptian-office-in-damascus');
		expect(office.occurrences).toBe('standing');
		expect(legsOf(office).map(({ kind }) => kind)).toEqual(['standing']);
	});

	it('has nobody take part who is only quoted, or named in passing', () => {
		const taking = new Set(
			dossier.contacts.flatMap(({ participants }) => participants.map(({ party }) => party)),
		);
		for (const quoted of ['bruno-kahl', 'ibrahim-kalin', 'regional-official', 'lebanese-politicians'])
			expect([quoted, taking.has(quoted)]).toEqual([quoted, false]);
	});
});
