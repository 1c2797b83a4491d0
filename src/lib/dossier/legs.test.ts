import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { legsOf } from './legs';
import { contactById } from './lookup';

const dossier = fixtureDossier();
const contact = (id: string) => contactById(dossier, id);

describe('legsOf', () => {
	it('draws a visit from the end of the visitor to the venue, each end with its own basis', () => {
		expect(legsOf(contact('fenn-in-suva'))).toEqual([
			{
				id: 'fenn-in-suva.fenn',
				contact: 'fenn-in-suva',
				party: 'fenn',
				kind: 'travel',
				directed: true,
				from: { place: 'auckland', basis: 'stated' },
				to: { place: 'suva', basis: 'stated' },
			},
		]);
	});

	it('draws one leg for each participant that came from elsewhere, in their order', () => {
		expect(legsOf(contact('fenn-met-pell')).map(({ id, from }) => [id, from])).toEqual([
			['fenn-met-pell.fenn', { place: 'auckland', basis: 'seat' }],
			['fenn-met-pell.pell', { place: 'chile', basis: 'implied' }],
		]);
	});

	it('draws none for a participant who was at the venue already', () => {
		const local = changed(contact('fenn-in-suva'), 'participants.0.from.place', 'suva');
		expect(legsOf(local)).toEqual([]);
	});

	it('draws a standing presence as standing', () => {
		expect(legsOf(contact('lamp-desk')).map(({ kind }) => kind)).toEqual(['standing']);
	});

	it('draws an accusation as one, never as travel, and the victim not at all', () => {
		const fire = contact('signal-fire');
		expect(legsOf(fire).map(({ party, kind }) => [party, kind])).toEqual([['lamp-bureau', 'accusation']]);
		const end = { place: 'suva', basis: 'stated', excerpt: 'fire' };
		expect(legsOf(changed(fire, 'participants.1.from', end))).toEqual(legsOf(fire));
	});

	it.each(['accused', 'named'])(
		'draws no journey for one who is %s, whatever the kind of contact',
		(role) => {
			const accused = changed(contact('fenn-in-suva'), 'participants.0.role', role);
			expect(legsOf(accused).map(({ kind }) => kind)).toEqual(['accusation']);
		},
	);

	it('joins the named ends of a contact without a venue by a tie that has no direction', () => {
		expect(legsOf(contact('harbour-and-lamp'))).toMatchObject([
			{ kind: 'tie', directed: false, from: { place: 'suva' }, to: { place: 'apia' } },
		]);
	});

	it('runs a handover from the supplier to the recipient, in whichever order they stand', () => {
		const handover = contact('ledger-handover');
		const [recipient, supplier] = handover.participants;
		expect(recipient?.role).toBe('recipient');
		const run = { kind: 'tie', directed: true, from: { place: 'suva' }, to: { place: 'chile' } };
		expect(legsOf(handover)).toMatchObject([run]);
		expect(legsOf(changed(handover, 'participants', [supplier, recipient]))).toMatchObject([run]);
	});

	it('draws nothing towards the target of a handover', () => {
		const end = { place: 'apia', basis: 'stated', excerpt: 'ledger' };
		const handover = changed(contact('ledger-handover'), 'participants.2.from', end);
		expect(legsOf(handover)).toEqual(legsOf(contact('ledger-handover')));
	});

	it('is empty where the text ties a contact to fewer than two places', () => {
		expect(legsOf(contact('keepers-write'))).toEqual([]);
		expect(legsOf(changed(contact('harbour-and-lamp'), 'participants.1.from', undefined))).toEqual([]);
	});

	it('gives every leg an id of its own, ties that begin at the same party too', () => {
		const harbour = contact('harbour-and-lamp');
		const third = { ...harbour.participants[1], party: 'odd', from: { place: 'auckland', basis: 'seat' } };
		const three = changed(harbour, 'participants.2', third);
		expect(legsOf(three).map(({ id, party }) => [id, party])).toEqual([
			['harbour-and-lamp.lamp-bureau', 'harbour-office'],
			['harbour-and-lamp.odd', 'harbour-office'],
		]);
		const ids = dossier.contacts.flatMap(legsOf).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
