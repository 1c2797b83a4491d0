/** What every file says of itself: what it is drawn from, on which day, under which licence, and how it was narrowed. */
import { sourceById } from '$lib/dossier/lookup';
import type { Dossier } from '$lib/dossier/model';
import { ownDate, ownWords } from '$lib/evidence/own-words';
import { m } from '$lib/text';
import type { ExportContext } from './export-context';
import { citationOf } from './read-contact';

export interface AboutDossier {
	title: string;
	/** The article that all of it is drawn from. */
	source: string;
	source_url: string | null;
	licence: string;
	licence_url: string;
	/** What the licence covers, and that the excerpts are not under it. */
	licence_note: string;
	/** Calendar day, ISO 8601. */
	as_of: string;
	as_of_note: string;
	/** The site's own address of the whole dossier. */
	site: string;
	/** How many of how many contacts there are. */
	extent: string;
	/** What they are narrowed to; null for all. */
	filters: string | null;
	/** Where that view is to be seen. */
	filters_address: string | null;
}

/** @param count Of the contacts in the file. */
export function aboutDossier(dossier: Dossier, count: number, context: ExportContext): AboutDossier {
	const source = sourceById(dossier, dossier.mainSource);
	const { licence, asOf, contacts } = dossier;
	return {
		title: ownWords(dossier.title),
		source: citationOf(source),
		source_url: source.url ?? null,
		licence: licence.name,
		licence_url: licence.url,
		licence_note: ownWords(licence.note),
		as_of: asOf,
		as_of_note: m.as_of({ date: ownDate(asOf) }),
		site: context.addressOf({ kind: 'overview' }),
		extent: m.export_extent({ shown: count, count: contacts.length }),
		filters: context.narrowedTo?.words ?? null,
		filters_address: context.narrowedTo?.address ?? null,
	};
}

/** The same in a few lines. */
export function aboutInLines(about: AboutDossier): string[] {
	return [
		about.as_of_note,
		about.extent + (about.filters === null ? '' : ` ${about.filters}`),
		about.source,
		`${about.licence} (${about.licence_url}). ${about.licence_note}`,
		about.site,
	];
}
