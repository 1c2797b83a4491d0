import { describe, expect, it } from 'vitest';
import type { Contact } from '$lib/dossier/model';
import { yearGroups } from './year-groups';

const contact = (id: string, earliest: string | null, latest: string | null) =>
	({ id, happened: { earliest, latest } }) as Contact;

describe('yearGroups', () => {
	it('sets neighbours of one year together, by the last day that is left open', () => {
		const groups = yearGroups([
			contact('a', '2010-02-01', '2010-02-28'),
			contact('b', null, '2012-08-31'),
			contact('c', '2012-10-01', '2012-10-31'),
			contact('d', '2016-01-01', null),
		]);
		expect(groups.map(({ year, contacts }) => [year, contacts.map(({ id }) => id)])).toEqual([
			['2010', ['a']],
			['2012', ['b', 'c']],
			['2016', ['d']],
		]);
	});

	it('gives what has no date a group of its own', () => {
		expect(yearGroups([{ id: 'a', happened: null } as Contact])).toEqual([
			{ year: null, contacts: [{ id: 'a', happened: null }] },
		]);
	});
});
