/**
 * The excerpts as W3C Web Annotations (JSON-LD): each claim, and each statement that bears on a contact, is an annotation of
 * the words that it rests on. The words are found by themselves and what stands round them; positions are those of a
 * print-out, which no page on the web has, and stay in the dossier's own file.
 */
import type { Contact, Dossier } from '$lib/dossier/model';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import { aboutDossier, type AboutDossier } from './about-dossier';
import { claimInWords } from './attributes';
import type { ExportContext } from './export-context';
import { OWN_TERMS } from './own-terms';
import {
	readContact,
	type ReadBearing,
	type ReadClaim,
	type ReadContact,
	type ReadExcerpt,
} from './read-contact';

/** `source` is the annotation model's own word for what a target is a part of. */
const { source: _, ...TERMS } = OWN_TERMS;
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', TERMS];

/** An annotation collection with one page. */
export function toAnnotations(
	dossier: Dossier,
	contacts: readonly Contact[],
	context: ExportContext,
): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const items = contacts.flatMap((contact) => {
		const read = readContact(dossier, contact, context);
		return [
			...read.claims.map((claim) => claimAnnotation(read, claim, about, context)),
			...read.bearings.map((bearing) => bearingAnnotation(read, bearing, about, context)),
		];
	});
	const collection = {
		'@context': CONTEXT,
		type: 'AnnotationCollection',
		label: about.title,
		rights: about.licence_url,
		licenceNote: `${about.licence}. ${about.licence_note}`,
		asOf: about.as_of,
		asOfNote: about.as_of_note,
		'dcterms:source': about.source,
		extent: about.extent,
		...(about.filters !== null && { filters: about.filters }),
		total: items.length,
		first: { type: 'AnnotationPage', startIndex: 0, items },
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

const textBody = (value: string, purpose: string, language: string) => ({
	type: 'TextualBody',
	value,
	format: 'text/plain',
	language,
	purpose,
});

/** What every annotation has, since it may go on alone. */
const common = (read: ReadContact, about: AboutDossier) => ({
	rights: about.licence_url,
	asOf: about.as_of,
	contact: read.address,
	standing: read.cells.standing,
	doubts: read.cells.doubts,
});

function claimAnnotation(read: ReadContact, one: ReadClaim, about: AboutDossier, context: ExportContext) {
	const { claim } = one;
	return {
		id: one.address,
		type: 'Annotation',
		motivation: 'describing',
		...common(read, about),
		basis: claim.basis,
		hedges: claim.hedges,
		carriedBy: one.carriedBy,
		body: [
			textBody(claimInWords(one), 'describing', pageLanguage()),
			textBody(m.standing_word({ standing: read.cells.standing }), 'classifying', pageLanguage()),
			...claim.hedges.map((words) => textBody(words, 'highlighting', one.excerpt.language)),
		],
		target: targetOf(one, context),
	};
}

function bearingAnnotation(read: ReadContact, one: ReadBearing, about: AboutDossier, context: ExportContext) {
	const { statement, bearing } = one;
	const hedges = statement.hedges ?? [];
	return {
		// A statement may bear on several contacts.
		id: `${one.address}--${bearing.relation}`,
		type: 'Annotation',
		motivation: 'assessing',
		...common(read, about),
		hedges,
		body: [
			textBody(one.words, 'assessing', pageLanguage()),
			...hedges.map((words) => textBody(words, 'highlighting', one.excerpt.language)),
		],
		target: targetOf(one, context),
	};
}

/** Where a source has no address on the web, the page that says so stands for it. */
function targetOf({ excerpt, source }: ReadExcerpt, { addressOf }: ExportContext) {
	return {
		type: 'SpecificResource',
		source: source.url ?? addressOf({ kind: 'source', id: source.id }),
		selector: {
			type: 'TextQuoteSelector',
			exact: excerpt.exact,
			prefix: excerpt.prefix,
			suffix: excerpt.suffix,
		},
	};
}
