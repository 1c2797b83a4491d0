import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { contactById } from './lookup';
import { standingOf, STANDINGS } from './standing';

const dossier = fixtureDossier();
const standing = (id: string, of = dossier) => standingOf(of, contactById(of, id));

describe('standingOf', () => {
	it.each([
		['signal-fire', 'alleged'],
		['fenn-met-pell', 'doubted'],
		['odd-in-auckland', 'asserted'],
		['ledger-handover', 'reported'],
		['fenn-in-suva', 'reported'],
		['lamp-desk', 'reported'],
	])('tells of %s that it is %s', (id, expected) => {
		expect(standing(id)).toBe(expected);
	});

	it('puts on record only what has a document, testimony or acknowledgement whose source the text links', () => {
		const linked = changed(dossier, 'contacts.odd-in-auckland.citation', 'linked');
		expect(standing('odd-in-auckland', linked)).toBe('on-record');
		expect(standing('keepers-write', changed(dossier, 'contacts.keepers-write.citation', 'linked'))).toBe(
			'reported',
		);
	});

	it('calls asserted only what the author states without a hedge', () => {
		const undoubted = changed(dossier, 'statements.pell-doubt.bearings.0', undefined);
		expect(standing('fenn-met-pell', undoubted)).toBe('asserted');
		expect(standing('keepers-write')).toBe('reported');
	});

	it('does not take a doubt in general for a doubt about this occasion', () => {
		const general = changed(dossier, 'statements.pell-doubt.bearings.0.scope', 'in general');
		expect(standing('fenn-met-pell', general)).toBe('asserted');
	});

	it('keeps an alleged operation alleged, whatever is on record beside it', () => {
		const documented = changed(dossier, 'contacts.signal-fire.claims.1.basis', 'documented');
		expect(standing('signal-fire', documented)).toBe('alleged');
	});

	it('puts the doubt before the record', () => {
		const documented = changed(dossier, 'contacts.fenn-met-pell.claims.0.basis', 'acknowledged');
		expect(standing('fenn-met-pell', documented)).toBe('doubted');
	});

	it('uses every step that it has', () => {
		const undoubted = changed(dossier, 'statements.pell-doubt.bearings.0.scope', 'in general');
		const linked = changed(dossier, 'contacts.odd-in-auckland.citation', 'linked');
		const used = [dossier, undoubted, linked].flatMap((of) =>
			of.contacts.map((contact) => standingOf(of, contact)),
		);
		expect(new Set(used)).toEqual(new Set(STANDINGS));
	});
});
