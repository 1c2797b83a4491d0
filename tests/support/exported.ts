/** Writes exports as the site does, for tests. */
import { narrowedDossier } from '../../src/lib/export/narrowed-dossier';
import type { ExportContext } from '../../src/lib/export/export-context';
import { FORMATS } from '../../src/lib/export/formats';
import type { Contact, Dossier } from '../../src/lib/dossier/model';
import { toHref } from '../../src/lib/view/to-href';
import type { ReadFormat } from './read-exports';

export const ORIGIN = 'https://atlas.example';

export const exportContext: ExportContext = {
	addressOf: (page, anchor) => ORIGIN + toHref({ page, ...(anchor !== undefined && { anchor }) }),
	changed: { first: '2026-11-22', last: '2026-11-26' },
	narrowedTo: null,
};

export const addressOfContact = (id: string): string => exportContext.addressOf({ kind: 'contact', id });

/** A file of these contacts; the dossier's own is written as the site saves it. */
export function exported(format: ReadFormat, dossier: Dossier, contacts: readonly Contact[]): string {
	if (format !== 'json') return FORMATS[format].write(dossier, contacts, exportContext);
	const ids = new Set(contacts.map(({ id }) => id));
	return JSON.stringify(narrowedDossier(dossier, ids, { date: '2026-11-27', text: { en: 'An extract.' } }));
}
