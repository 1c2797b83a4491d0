/**
 * The contacts as comma-separated values (RFC 4180), a row for each, for spreadsheets: UTF-8 with a mark at its beginning, by
 * which they know it. What they would take for a formula is marked as text.
 */
import type { Contact, Dossier } from '$lib/dossier/model';
import { aboutDossier } from './about-dossier';
import { attributesOf, type Attributes } from './attributes';
import type { ExportContext } from './export-context';
import { readContact } from './read-contact';
import { safeCell } from './table-text';

const BYTE_ORDER_MARK = '\ufeff';

/** The first row has the names of the attributes. */
export function toCsv(dossier: Dossier, contacts: readonly Contact[], context: ExportContext): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const { extent, filters, filters_address } = about;
	const rows = contacts.map((contact) => ({
		...attributesOf(dossier, readContact(dossier, contact, context), about),
		...{ extent, filters, filters_address },
	}));
	const head = Object.keys(rows[0] ?? { contact: null });
	const lines = [head, ...rows.map((row) => head.map((name) => (row as Attributes)[name] ?? null))];
	return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Numbers are ours and never formulas, whatever sign they begin with. */
function cellOf(value: Attributes[string]): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	const text = safeCell(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
