import { describe, expect, it } from 'vitest';
import { changed } from '../../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../../tests/fixtures/fixture-dossier';
import { contactById } from '../lookup';
import { Contact } from '../model';
import { checkShape, recordName } from './shape';

const visit = contactById(fixtureDossier(), 'fenn-in-suva');
const at = { file: 'contacts.json', record: 'fenn-in-suva' };

describe('checkShape', () => {
	it('gives back a value of the right shape', () => {
		expect(checkShape(Contact, visit, at)).toEqual({ value: visit, problems: [] });
	});

	it.each([
		['kind', 'rumour', '"rumour"', /"meeting" \| "visit"/],
		['title.en', '', '0', /^>=1$/],
		['venue.basis', 'likely', '"likely"', /"stated"/],
		['claims', [], '0', /^>=1$/],
		['happened.latest', '30 April', '"30 April"', /\\d\{4\}/],
		['participants.0.party', 'Fenn', '"Fenn"', /a-z0-9/],
		['certainty', 'high', '"certainty"', /^never$/],
		['occurrences', undefined, 'undefined', /^"occurrences"$/],
	])('tells wrong-shape of %s that becomes %j', (field, to, found, expected) => {
		const { value, problems } = checkShape(Contact, changed(visit, field, to), at);
		expect(value).toBeNull();
		expect(problems.slice(0, 1)).toEqual([
			{ code: 'wrong-shape', ...at, field, found, expected: expect.stringMatching(expected) as string },
		]);
	});

	it('tells of every field that is wrong', () => {
		const broken = changed(changed(visit, 'kind', 'rumour'), 'claims.0.hedges.0', 7);
		expect(checkShape(Contact, broken, at).problems.map(({ field }) => field)).toEqual([
			'kind',
			'claims.0.hedges.0',
		]);
	});

	it('tells of a value that is nothing like it', () => {
		expect(checkShape(Contact, null, at).problems).toMatchObject([
			{ code: 'wrong-shape', field: '', found: 'null', expected: 'Object' },
		]);
	});
});

describe('recordName', () => {
	it('is the id, or the position in the list where there is none', () => {
		expect(recordName({ id: 'fenn' }, 3)).toBe('fenn');
		expect([recordName({ id: 5 }, 0), recordName({}, 1), recordName(null, 2)]).toEqual(['#1', '#2', '#3']);
	});
});
