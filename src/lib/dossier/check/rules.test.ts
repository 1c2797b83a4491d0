import { describe, expect, it } from 'vitest';
import { changed } from '../../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { problemsAfter } from '../../../../tests/fixtures/problems-after';
import { checkDossier } from './check';

/** Changes one thing and expects one problem, told of the changed field and showing its new value unless said otherwise. */
function expectOne(
	code: string,
	path: string,
	to: unknown,
	expected: string,
	told: { field?: string; found?: string } = {},
) {
	const [collection = '', record, ...field] = path.split('.');
	const at = { code, file: `${collection}.json`, record, field: field.join('.'), found: String(to) };
	expect(problemsAfter(path, to)).toEqual([{ ...at, ...told, expected }]);
}

describe('the parties of a contact', () => {
	it('have one part each, since their legs are named after them', () => {
		const [first] = fixtureDossier().contacts.find(({ id }) => id === 'fenn-in-suva')?.participants ?? [];
		const again = problemsAfter('contacts.fenn-in-suva.participants.1.party', first?.party);
		expect(again).toContainEqual({
			code: 'party-twice',
			file: 'contacts.json',
			record: 'fenn-in-suva',
			field: 'participants.1.party',
			found: first?.party,
			expected: 'each party once',
		});
	});
});

describe('the rules of ends', () => {
	it.each([
		['victim', 'signal-fire.participants.1'],
		['target', 'ledger-handover.participants.2'],
	])('give a %s no end', (role, participant) => {
		const end = { place: 'suva', basis: 'stated', excerpt: 'fire' };
		const expected = `no end: a ${role} never has a leg`;
		expectOne('victim-with-end', `contacts.${participant}.from`, end, expected, { found: 'suva' });
	});

	it('ask an excerpt of every end but a seat, and none of a seat', () => {
		const expected = 'null for a seat, which is ours; an excerpt for all else';
		const code = 'end-without-excerpt';
		expectOne(code, 'contacts.fenn-in-suva.participants.0.from.excerpt', null, expected);
		expectOne(code, 'contacts.fenn-met-pell.participants.0.from.excerpt', 'fire', expected);
	});

	it('ask a note of a seat', () => {
		const path = 'contacts.fenn-met-pell.participants.0.from.note';
		const expected = 'a note that says that the seat is our addition';
		expectOne('seat-without-note', path, undefined, expected, { found: 'no note' });
	});

	it('have an end alleged in an alleged operation only', () => {
		const path = 'contacts.fenn-in-suva.participants.0.from.basis';
		expectOne('alleged-end', path, 'alleged', 'only in an alleged operation');
	});
});

describe('the rules of claims', () => {
	it('begin every chain with the text that the excerpt is from', () => {
		const path = 'contacts.lamp-desk.claims.0.attribution.0';
		const expected = 'the source of the excerpt, "tides-and-errands"';
		const code = 'chain-not-from-text';
		expectOne(code, `${path}.by.id`, 'tern', expected, { field: 'claims.0.attribution.0' });
		expectOne(code, 'contacts.fenn-in-suva.claims.0.attribution.0', undefined, expected, {
			found: 'gull-17',
		});
	});

	it('let no claim stand that is neither hedged, nor somebody’s, nor the author’s own', () => {
		const expected = 'words of hedging, or whose claim it is: it is not the author’s own';
		const told = { field: 'claims.0', found: 'lamp-desk-said' };
		expectOne('claim-without-hedge', 'contacts.lamp-desk.claims.0.hedges.0', undefined, expected, told);
		expect(problemsAfter('contacts.lamp-desk.claims.0.basis', 'asserted')).toEqual([]);
		expect(problemsAfter('contacts.fenn-in-suva.claims.0.hedges', [])).toEqual([]);
		expect(problemsAfter('contacts.keepers-write.claims.0.hedges', [])).toEqual([]);
	});

	it('call a contact linked where a link target supports it, and only there', () => {
		const linked = 'linked: a link target supports one of its claims';
		const unlinked = 'named or none: no link target supports any of its claims';
		expectOne('wrong-citation', 'contacts.fenn-in-suva.citation', 'none', linked);
		expectOne('wrong-citation', 'contacts.lamp-desk.citation', 'linked', unlinked);
	});
});

describe('the rules of offices', () => {
	it('give an office only at contacts in which its holder takes part', () => {
		const expected = 'a contact in which the party takes part (office of 2001-04)';
		expectOne('office-elsewhere', 'parties.odd.offices.0.heldAt.0', 'signal-fire', expected);
	});

	it('give a statement no office but the speaker’s', () => {
		const code = 'unknown-office';
		expectOne(code, 'statements.odd-diary.office', 'pell-former-inspector', 'an office of the speaker');
		expectOne(code, 'statements.pell-doubt.office', 'odd-harbour-master', 'an office of the speaker');
	});
});

describe('the rules of link targets', () => {
	const links = 'sources.tides-and-errands.links';

	it('give a source to every citation and to nothing else', () => {
		const expected = 'a source for a citation, null for all else';
		expectOne('link-without-source', `${links}.1.source`, null, expected);
		expect(problemsAfter(`${links}.2.source`, 'tern')).toMatchObject([
			{ code: 'link-without-source', field: 'links.2.source', found: 'tern', expected },
			{ code: 'other-address', field: 'links.2.url', expected: 'an address at the source' },
		]);
	});

	it('keep the address of a citation that of its source', () => {
		const other = 'https://example.org/gull/18';
		expectOne('other-address', `${links}.1.url`, other, 'https://example.org/gull/17');
	});

	it('let a link support claims and statements only', () => {
		expectOne('unknown-id', `${links}.2.supports.0`, 'lamp-desk', 'the id of a claim or a statement');
		expect(problemsAfter(`${links}.2.supports.0`, 'pell-doubt')).toEqual([]);
	});
});

describe('the rule of use', () => {
	it.each([
		['places', 'a place that some contact names'],
		['parties', 'a party of some contact or statement'],
		['excerpts', 'an excerpt that some record rests on'],
	] as const)('leaves none of the %s lying without bearing on anything', (collection, expected) => {
		const things = fixtureDossier()[collection];
		const idle = { ...things[0], id: 'idle' };
		expect(problemsAfter(`${collection}.${things.length}`, idle)).toEqual([
			{ code: 'unused', file: `${collection}.json`, record: 'idle', field: '', found: 'idle', expected },
		]);
	});
});

describe('the rule of use, of what a briefing shows', () => {
	it('does not take showing a place for a use of it', () => {
		const { places } = fixtureDossier();
		const withIdle = changed(fixtureDossier(), `places.${places.length}`, { ...places[0], id: 'idle' });
		const shown = changed(withIdle, 'briefings.errands.steps.1.show.id', 'idle');
		expect(checkDossier(shown, String)).toMatchObject([{ code: 'unused', record: 'idle' }]);
	});
});

describe('checkDossier', () => {
	it('finds nothing wrong with the invented dossier', () => {
		expect(checkDossier(fixtureDossier(), String)).toEqual([]);
	});

	it('tells all that is wrong at once', () => {
		const dossier = fixtureDossier();
		dossier.mainSource = 'nowhere';
		for (const { offices } of dossier.parties) for (const office of offices) office.when = 'long ago';
		for (const contact of dossier.contacts)
			if (contact.kind === 'presence') {
				contact.citation = 'linked';
				for (const claim of contact.claims) claim.hedges = ['is beyond doubt'];
			}
		expect(checkDossier(dossier, String).map(({ code }) => code)).toEqual([
			'unknown-id',
			'words-not-in-excerpt',
			'not-edtf',
			'not-edtf',
			'wrong-citation',
		]);
	});
});
