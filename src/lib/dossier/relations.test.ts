import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { contactById, partyById } from './lookup';
import {
	claimsOfSource,
	contactsByDate,
	contactsOfParty,
	contactsOfPlace,
	contactsOfSource,
	excerptIdsOf,
	excerptsInOrder,
	excerptUses,
	neighboursInTime,
	officesAt,
	placeless,
	statementsBearingOn,
	statementsOfParty,
	statementsOfSource,
} from './relations';

const dossier = fixtureDossier();
const contact = (id: string) => contactById(dossier, id);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const BY_DATE = ['fenn-met-pell', 'signal-fire', 'fenn-in-suva', 'odd-in-auckland', 'lamp-desk'];
const UNDATED = ['harbour-and-lamp', 'keepers-write', 'ledger-handover'];

describe('contacts in time', () => {
	it('stand by their last possible day, those of one day and the undated in the order of the dossier', () => {
		expect(ids(contactsByDate(dossier))).toEqual([...BY_DATE, ...UNDATED]);
		const reversed = { ...dossier, contacts: [...dossier.contacts].reverse() };
		expect(ids(contactsByDate(reversed)).slice(0, 3)).toEqual(BY_DATE.slice(0, 3));
		expect(ids(contactsByDate(reversed)).slice(5)).toEqual([...UNDATED].reverse());
	});

	it('leave the dossier as it was', () => {
		const before = ids(dossier.contacts);
		contactsByDate(dossier);
		expect(ids(dossier.contacts)).toEqual(before);
	});

	it('have an earlier and a later neighbour, the first and the last but one', () => {
		const around = (id: string) => {
			const { earlier, later } = neighboursInTime(dossier, contact(id));
			return [earlier?.id ?? null, later?.id ?? null];
		};
		expect(around('fenn-in-suva')).toEqual(['signal-fire', 'odd-in-auckland']);
		expect(around('fenn-met-pell')).toEqual([null, 'signal-fire']);
		expect(around('ledger-handover')).toEqual(['keepers-write', null]);
	});

	it('have no neighbours where the contact is of another dossier', () => {
		const stranger = { ...contact('fenn-in-suva'), id: 'stranger' };
		expect(neighboursInTime(dossier, stranger)).toEqual({ earlier: null, later: null });
	});
});

describe('contacts of a thing', () => {
	it('of a place are those held there and those with an end there, each with its basis', () => {
		expect(contactsOfPlace(dossier, 'suva').map(({ contact, as, basis }) => [contact.id, as, basis])).toEqual(
			[
				['fenn-met-pell', 'venue', 'stated'],
				['fenn-in-suva', 'venue', 'stated'],
				['odd-in-auckland', 'end', 'seat'],
				['harbour-and-lamp', 'end', 'stated'],
				['ledger-handover', 'end', 'stated'],
			],
		);
		expect(contactsOfPlace(dossier, 'nowhere')).toEqual([]);
	});

	it('of a party are those in which it takes part and those that it tells of', () => {
		const rows = (party: string) =>
			contactsOfParty(dossier, party).map((row) => [row.contact.id, row.participant?.role, row.carrier]);
		expect(rows('pell')).toEqual([
			['fenn-met-pell', 'visitor', false],
			['ledger-handover', 'recipient', true],
		]);
		expect(rows('ferryman')).toEqual([['fenn-in-suva', undefined, true]]);
	});

	it('of a source are those whose claims it carries, each once', () => {
		expect(ids(contactsOfSource(dossier, 'gull-17'))).toEqual(['fenn-in-suva']);
		expect(ids(contactsOfSource(dossier, 'tides-and-errands'))).toEqual([...BY_DATE, ...UNDATED]);
		expect(claimsOfSource(dossier, 'tern').map(({ contact, claim }) => [contact.id, claim.id])).toEqual([
			['fenn-in-suva', 'fenn-in-suva-repeated'],
		]);
	});

	it('without a venue are all listed beside the map', () => {
		expect(ids(placeless(dossier))).toEqual(UNDATED);
	});
});

describe('statements', () => {
	it('bear on a contact, a party or the whole, each with how', () => {
		const bearing = (target: Parameters<typeof statementsBearingOn>[1]) =>
			statementsBearingOn(dossier, target).map(({ statement, bearing }) => [statement.id, bearing.relation]);
		expect(bearing({ kind: 'contact', id: 'fenn-met-pell' })).toEqual([['pell-doubt', 'doubts']]);
		expect(bearing({ kind: 'party', id: 'odd' })).toEqual([['odd-diary', 'context']]);
		expect(bearing({ kind: 'party', id: 'fenn-met-pell' })).toEqual([]);
		expect(bearing({ kind: 'dossier' })).toEqual([
			['pell-doubt', 'doubts'],
			['gull-on-the-year', 'context'],
		]);
	});

	it('belong to who speaks and to the source that is cited for them', () => {
		expect(ids(statementsOfParty(dossier, 'odd'))).toEqual(['odd-diary']);
		expect(ids(statementsOfParty(dossier, 'tides-and-errands'))).toEqual([]);
		expect(ids(statementsOfSource(dossier, 'gull-17'))).toEqual(['gull-on-the-year']);
		const cited = changed(dossier, 'statements.odd-diary.source', 'tern');
		expect(ids(statementsOfSource(cited, 'tern'))).toEqual(['odd-diary']);
	});
});

describe('offices', () => {
	it('are held only at the contacts for whose time the text gives them', () => {
		const odd = partyById(dossier, 'odd');
		const held = (id: string) => officesAt(odd, contact(id)).map(({ office, held }) => [office.id, held]);
		expect(held('fenn-in-suva')).toEqual([['odd-harbour-master', true]]);
		expect(held('odd-in-auckland')).toEqual([['odd-harbour-master', false]]);
		expect(officesAt(partyById(dossier, 'fenn'), contact('fenn-in-suva'))).toEqual([]);
	});
});

describe('excerpts', () => {
	it('stand in the order of the text, not of the file', () => {
		const shuffled = { ...dossier, excerpts: [...dossier.excerpts].reverse() };
		expect(ids(excerptsInOrder(shuffled, 'tides-and-errands'))).toEqual(ids(dossier.excerpts));
		expect(excerptsInOrder(dossier, 'tern')).toEqual([]);
	});

	it('tell what rests on them', () => {
		const uses = excerptUses(dossier, 'gull-report');
		expect(ids(uses.contacts)).toEqual(['fenn-in-suva']);
		expect(ids(uses.statements)).toEqual(['gull-on-the-year']);
		expect(ids(uses.parties)).toEqual(['fenn', 'odd']);
	});

	it('of a contact are its claims’ first, then those of its parts, each once', () => {
		expect(excerptIdsOf(contact('fenn-in-suva'))).toEqual(['gull-report', 'tern-report']);
		expect(excerptIdsOf(contact('signal-fire'))).toEqual(['fire-accusation', 'fire']);
	});
});
