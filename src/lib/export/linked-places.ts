/**
 * The places of the contacts in Linked Places Format 1.2 (JSON-LD and GeoJSON at once), for gazetteers: what the text calls
 * them, where they are as far as they are points, and what happened there or between them, with its hedges. What has no
 * place at all is listed beside them.
 */
import { sourceById } from '$lib/dossier/lookup';
import type { Contact, Dossier, Place } from '$lib/dossier/model';
import { readLegs } from '$lib/evidence/leg-ends';
import { ownWords } from '$lib/evidence/own-words';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import { aboutDossier } from './about-dossier';
import { bearingInWords, claimInWords } from './attributes';
import type { ExportContext } from './export-context';
import { OWN_TERMS } from './own-terms';
import { placeRecord, whenOf, type LinkedPlace } from './place-record';
import { readContact, type ReadContact } from './read-contact';

const CONTEXT = [
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
	OWN_TERMS,
];

/** A feature for each place that one of the contacts is tied to, in the order of the dossier. */
export function toLinkedPlaces(
	dossier: Dossier,
	contacts: readonly Contact[],
	context: ExportContext,
): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const article = sourceById(dossier, dossier.mainSource);
	const records = new Map<string, LinkedPlace>();
	const recordOf = (place: Place): LinkedPlace => {
		const record = records.get(place.id) ?? placeRecord(place, article, about, context);
		records.set(place.id, record);
		return record;
	};
	const withoutPlace: object[] = [];
	for (const contact of contacts) {
		const read = readContact(dossier, contact, context);
		const legs = readLegs(dossier, contact);
		if (read.venue) recordOf(read.venue).descriptions.push(descriptionOf(read));
		else if (legs.length === 0) withoutPlace.push(descriptionOf(read));
		for (const { leg, from, to } of legs) {
			recordOf(to.place);
			const rests = [from, to].map(({ place, basis }) =>
				m.table_end({ name: ownWords(place.names), rests: m.end_basis_short({ basis }) }),
			);
			recordOf(from.place).relations.push({
				...evidenceOf(read),
				relationType: 'gvp:tgn3000_related_to',
				relationTo: context.addressOf({ kind: 'place', id: to.place.id }),
				label: [
					m.standing_word({ standing: read.cells.standing }),
					...(leg.kind === 'travel' ? [] : [m.legend_link({ kind: leg.kind })]),
					`${read.title}: ${rests.join(' – ')}`,
				].join(m.semicolon()),
				...whenOf(contact),
				citations: citationsOf(read),
				...certaintyOf(read),
			});
		}
	}
	const order = new Map(dossier.places.map(({ id }, index) => [id, index] as const));
	const features = [...records].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	const collection = {
		type: 'FeatureCollection',
		'@context': CONTEXT,
		title: about.title,
		license: about.licence_url,
		licenceNote: `${about.licence}. ${about.licence_note}`,
		source: about.source,
		asOf: about.as_of,
		asOfNote: about.as_of_note,
		extent: about.extent,
		...(about.filters !== null && { filters: about.filters }),
		features: features.map(([, record]) => record),
		withoutPlace,
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

const evidenceOf = ({ contact, cells, claims, bearings, address }: ReadContact) => ({
	contact: address,
	standing: cells.standing,
	basis: [...new Set(contact.claims.map(({ basis }) => basis))],
	hedges: cells.hedges,
	carriedBy: [...new Set(claims.map(({ carriedBy }) => carriedBy))],
	doubts: cells.doubts,
	statements: bearings.map(bearingInWords),
});

/** A contact, as something that is told of its place. */
const descriptionOf = (read: ReadContact) => ({
	'@id': read.address,
	title: read.title,
	value: [m.standing_word({ standing: read.cells.standing }), ...read.claims.map(claimInWords)].join('\n'),
	lang: pageLanguage(),
	...evidenceOf(read),
	...whenOf(read.contact),
	citations: citationsOf(read),
});

/** The words that each claim rests on, with what it says and how surely. */
const citationsOf = ({ claims }: ReadContact) =>
	claims.map((claim) => ({
		'@id': claim.url ?? claim.address,
		label: `${m.quoted({ words: claim.excerpt.exact })} ${claimInWords(claim)}`,
	}));

/** Never “certain”: that is not ours to say. Left out where the author states it without a hedge, or it is on record. */
function certaintyOf({ cells }: ReadContact): { certainty?: 'less-certain' | 'uncertain' } {
	if (cells.standing === 'doubted' || cells.standing === 'alleged') return { certainty: 'uncertain' };
	return cells.standing === 'reported' || cells.hedges.length > 0 ? { certainty: 'less-certain' } : {};
}
