import { describe, expect, it } from 'vitest';
import type { Contact, Dossier } from '$lib/dossier/model';
import { yearsOf } from './years-of';

const dossier = (asOf: string, ...days: [earliest: string | null, latest: string | null][]): Dossier =>
	({
		asOf,
		contacts: days.map(([earliest, latest]) => ({ happened: { earliest, latest } }) as Contact),
	}) as Dossier;

describe('yearsOf', () => {
	it('begins with the first day that any contact has, and ends with the year of the dossier', () => {
		expect(yearsOf(dossier('2004-03-05', ['2002-01-01', '2003-12-31'], [null, '2001-06-30']))).toEqual([
			...['2001', '2002', '2003', '2004'],
		]);
	});

	it('has the year of the dossier alone where nothing is dated', () => {
		expect(yearsOf(dossier('2004-03-05', [null, null]))).toEqual(['2004']);
		expect(yearsOf({ asOf: '2004-03-05', contacts: [{ happened: null }] } as unknown as Dossier)).toEqual([
			'2004',
		]);
	});
});
