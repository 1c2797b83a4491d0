import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import type { Contact, Dossier } from '$lib/dossier/model';
import { standingOf, STANDINGS } from '$lib/dossier/standing';
import { tableRows, type TableRow } from './table-rows';
import { BY_DATE, COLUMNS, isSortColumn, nextSort, sortOf, sortToText } from './table-sort';

const dossier = realDossier();
const nothing = () => false;
const contacts = (rows: readonly TableRow[]): Contact[] =>
	rows.flatMap((row) => (row.kind === 'contact' ? [row.contact] : []));
const isUnplaced = ({ venue, happened }: Contact) => venue === null || happened === null;

describe('tableRows', () => {
	const columns = COLUMNS.filter(isSortColumn);

	it.each(columns)(
		'has every contact once, ordered by %s either way, the unplaced and undated apart at the end',
		(column) => {
			for (const descending of [false, true]) {
				const rows = tableRows(dossier, { column, descending }, nothing);
				expect(
					contacts(rows)
						.map(({ id }) => id)
						.sort(),
				).toEqual(dossier.contacts.map(({ id }) => id).sort());
				const at = rows.findIndex(({ kind }) => kind === 'unplaced');
				expect(rows[at]).toEqual({ kind: 'unplaced', count: rows.length - at - 1 });
				expect(contacts(rows.slice(0, at)).some(isUnplaced)).toBe(false);
				expect(contacts(rows.slice(at)).every(isUnplaced)).toBe(true);
			}
		},
	);

	it('orders by date from the earliest possible day on, the undated last either way', () => {
		const ids = (descending: boolean) =>
			contacts(tableRows(dossier, { column: 'when', descending }, nothing)).map(({ id }) => id);
		expect(ids(false)[0]).toBe('benjamin-in-damascus');
		expect(ids(true)[0]).toBe('egyptian-office-in-damascus');
		for (const descending of [false, true])
			expect(ids(descending).slice(-2).sort()).toEqual([
				'egypt-security-relations',
				'turkey-intelligence-ties',
			]);
	});

	it('orders by how surely, the surest first', () => {
		const [first, ...others] = contacts(
			tableRows(dossier, { column: 'standing', descending: false }, nothing),
		)
			.filter((contact) => !isUnplaced(contact))
			.map((contact) => STANDINGS.indexOf(standingOf(dossier, contact)));
		expect(others).toEqual([...others].sort((a, b) => a - b));
		expect(first).toBe(0);
	});

	it('leaves out what the filters leave out, and has no head for an end that is empty', () => {
		const rows = tableRows(dossier, BY_DATE, (id) => id !== 'mamlouk-in-rome');
		expect(rows.map((row) => row.kind)).toEqual(['contact']);
		expect(tableRows({ ...dossier, contacts: [] }, BY_DATE, nothing)).toEqual([]);
	});

	it('orders ten thousand in a time that a reader does not notice, and once for each order', () => {
		const many = {
			...dossier,
			contacts: Array.from({ length: 10_000 }, (_, index) => ({
				...dossier.contacts[index % 15],
				id: `contact-${String(index)}`,
			})),
		} as Dossier;
		const once = tableRows(many, { column: 'who', descending: false }, nothing);
		const again = tableRows(many, { column: 'who', descending: false }, nothing);
		expect(once.length).toBe(10_001);
		expect(contacts(again)[0]).toBe(contacts(once)[0]);
	});
});

describe('the order in an address', () => {
	it.each(COLUMNS.filter(isSortColumn))('is read as it is written: %s', (column) => {
		for (const descending of [false, true])
			expect(sortOf(sortToText({ column, descending }))).toEqual({ column, descending });
	});

	it.each([undefined, '', 'ends', '-source', 'when', 'nonsense', '-'])('is by date for %j', (text) => {
		expect(sortOf(text)).toEqual(BY_DATE);
	});

	it('turns round where the same column is pressed again', () => {
		expect(nextSort(BY_DATE, 'when')).toEqual({ column: 'when', descending: true });
		expect(nextSort({ column: 'when', descending: true }, 'when')).toEqual(BY_DATE);
		expect(nextSort({ column: 'when', descending: true }, 'place')).toEqual({
			column: 'place',
			descending: false,
		});
	});
});
