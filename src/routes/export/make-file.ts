/** Makes the file that a reader asks for, of what the filters leave. Loaded with the dialog. Needs a page. */
import type { Selection } from '$lib/dossier/filters/select-contacts';
import type { Dossier } from '$lib/dossier/model';
import { chosenContacts } from '$lib/export/chosen-contacts';
import { EXPORT_FILES, type ContactFile } from '$lib/export/file-names';
import { FORMATS } from '$lib/export/formats';
import { narrowedDossier } from '$lib/export/narrowed-dossier';
import { m } from '$lib/text';
import { languages } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { builtInChanges } from '../built-in-dossier';
import { addressOf } from '../link-to';
import { exportContext } from './export-context';
import { filtersInWords } from './filters-in-words';
import { wholeAddress } from './whole-address';
import { wholeDossier } from './whole-dossier';

export interface MadeFile {
	name: string;
	content: Blob;
}

/** What is asked for: the dossier of the page, how it is looked at, and what that leaves; null for all. */
export interface Asked {
	dossier: Dossier;
	view: View;
	selection: Selection | null;
}

/** Rejects where a part of it cannot be had. */
export async function makeFile(file: ContactFile, asked: Asked): Promise<MadeFile> {
	const name = EXPORT_FILES[file];
	if (file === 'json') return { name, content: jsonBlob(await dossierOf(asked)) };
	const { dossier, selection } = asked;
	const { write, mediaType } = FORMATS[file];
	const context = exportContext(await builtInChanges(), narrowedTo(asked));
	const text = write(dossier, chosenContacts(dossier, selection), context);
	return { name, content: new Blob([text], { type: mediaType }) };
}

const jsonBlob = (value: unknown): Blob =>
	new Blob([`${JSON.stringify(value, null, '\t')}\n`], { type: 'application/json' });

function narrowedTo({ dossier, view, selection }: Asked): { words: string; address: string } | null {
	if (selection === null) return null;
	const filters = filtersInWords(dossier, view).join(m.semicolon());
	return { words: m.export_narrowed({ filters }), address: wholeAddress(addressOf(filtered(view))) };
}

/** The table of what is left, whatever page it was asked for on. */
const filtered = ({ filters, time }: View): View => ({
	page: { kind: 'contacts' },
	...(filters && { filters }),
	...(time && { time }),
});

/** A part of the dossier says that it is one, in every language of the site. */
async function dossierOf({ dossier, view, selection }: Asked): Promise<Dossier> {
	const ids = new Set(chosenContacts(dossier, selection).map(({ id }) => id));
	const count = dossier.contacts.length;
	const said = languages.map((locale) => {
		const words = m.export_extract({ shown: ids.size, count }, { locale });
		return [locale, `${words} ${wholeAddress(addressOf(filtered(view)))}`] as const;
	});
	const today = new Date().toISOString().slice(0, 10);
	const text = { en: '', ...Object.fromEntries(said) };
	return narrowedDossier(await wholeDossier(dossier), ids, { date: today, text });
}
