/**
 * Puts contacts on the clipboard as a table, with what each rests on beside it, and where it was taken from at its end. Loaded
 * when somebody copies. Needs a page.
 */
import { sourceCitation } from '$lib/dossier/citation';
import type { Contact, Dossier } from '$lib/dossier/model';
import { sourceById } from '$lib/dossier/lookup';
import { timeSpan } from '$lib/dossier/time-span';
import type { LinkTo } from '$lib/evidence/link-to';
import { contactCells, type Named } from '$lib/evidence/table/contact-cells';
import type { TableRow } from '$lib/evidence/table/table-rows';
import { tableAsHtml, tableAsTsv } from '$lib/export/table-text';
import { m } from '$lib/text';
import { directionOf, pageLanguage } from '$lib/text/language';

/** More than the table shows has a column of its own: the days, the hedges, the basis, the address. */
const HEAD = [
	...(['contact', 'when', 'earliest', 'latest', 'kind', 'who', 'country', 'place', 'ends'] as const),
	...([
		'standing',
		'hedges',
		'basis',
		'doubt',
		'source',
		'linked',
		'citation',
		'excerpts',
		'address',
	] as const),
];

const joined = (texts: readonly string[]) => texts.join(m.semicolon());
const inWords = ({ name, beside }: Named) => (beside ? `${name} (${beside})` : name);

/** @param address The whole address of a page. */
function rowOf(dossier: Dossier, contact: Contact, to: LinkTo, origin: string): string[] {
	const cells = contactCells(dossier, contact);
	const span = timeSpan(contact.happened);
	return [
		cells.title.name,
		cells.when ?? m.date_not_stated(),
		span?.earliest ?? '',
		span?.latest ?? '',
		cells.kind,
		joined(cells.who.map(inWords)),
		joined(cells.countries),
		cells.place ? inWords(cells.place) : m.place_not_stated(),
		joined(cells.ends.map(({ way, what }) => (what ? `${way}: ${what}` : way))),
		m.standing_word({ standing: cells.standing }),
		joined(cells.hedges.map((hedge) => m.quoted({ words: hedge }))),
		joined(cells.bases),
		joined(cells.doubts),
		cells.carriers.length > 0 ? joined(cells.carriers.map(inWords)) : m.article_alone(),
		joined(cells.linked.map(inWords)),
		cells.citation ?? '',
		String(cells.excerpts),
		new URL(to(cells.title.page), origin).href,
	];
}

/** The rows as texts, their head first, and the line that says where they were taken from. */
export function contactsAsText(
	dossier: Dossier,
	rows: readonly TableRow[],
	{ to, address }: { to: LinkTo; address: string },
): { rows: string[][]; last: string } {
	const contacts = rows.flatMap((row) => (row.kind === 'contact' ? [row.contact] : []));
	const citation = sourceCitation(sourceById(dossier, dossier.mainSource), pageLanguage());
	return {
		rows: [
			HEAD.map((column) => m.column({ column })),
			...contacts.map((contact) => rowOf(dossier, contact, to, address)),
		],
		last: m.table_taken_from({ citation, address }),
	};
}

/** Rejects where the browser refuses. */
export async function copyContacts(dossier: Dossier, shown: readonly TableRow[], to: LinkTo): Promise<void> {
	const { rows, last } = contactsAsText(dossier, shown, { to, address: location.href });
	const language = pageLanguage();
	const html = tableAsHtml(rows, last, { language, direction: directionOf(language) });
	const blob = (text: string, type: string) => new Blob([text], { type });
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/html': blob(html, 'text/html'),
			'text/plain': blob(tableAsTsv(rows, last), 'text/plain'),
		}),
	]);
}
