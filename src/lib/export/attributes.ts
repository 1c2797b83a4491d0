/**
 * A contact as flat attributes for tables and for GIS. Names of attributes are stable and English, codes are those of the
 * dossier; what is in words is in the language of the page. What the text does not give is null, never a guess.
 */
import { knownPoint } from '$lib/dossier/known-point';
import type { Dossier } from '$lib/dossier/model';
import { FACET_VALUES } from '$lib/dossier/filters/facet-values';
import { doubtsOf } from '$lib/dossier/filters/doubts-of';
import { m } from '$lib/text';
import type { AboutDossier } from './about-dossier';
import type { ReadBearing, ReadClaim, ReadContact, ReadExcerpt } from './read-contact';

export type Attributes = Record<string, string | number | boolean | null>;

const joined = (texts: readonly string[]): string | null =>
	texts.length > 0 ? texts.join(m.semicolon()) : null;
const quoted = (texts: readonly string[]): string | null => joined(texts.map((words) => m.quoted({ words })));
/** Codes are joined alike in every language. */
const codes = (values: Iterable<string>): string | null => [...new Set(values)].join('; ') || null;
const named = ({ name, beside }: { name: string; beside: string | null }): string =>
	beside ? `${name} (${beside})` : name;

/** What a claim says, on what basis, with its hedges, and whose it is: never one without the other. */
export function claimInWords({ claim, says, basis, carriedBy, grading }: ReadClaim): string {
	const hedges = claim.hedges.map((words) => m.quoted({ words }));
	const hedged =
		hedges.length > 0
			? `${m.hedged({ count: hedges.length })}: ${hedges.join(m.comma())}`
			: m.no_hedge().replace(/\.$/, '');
	return `${basis}: ${says} [${[hedged, carriedBy, ...(grading ? [grading] : [])].join(m.semicolon())}]`;
}

/** Quoted words with their source: the quotation marks are ours. */
export const excerptInWords = ({ excerpt, source, url }: ReadExcerpt): string =>
	`${m.quoted({ words: excerpt.exact })} (${url ?? source.id})`;

/** What a statement says of the contact, with its words. */
export const bearingInWords = (one: ReadBearing): string => `${one.words} ${excerptInWords(one)}`;

/** Who says so and how surely: what no part of a contact may go without. */
export function evidenceOf(dossier: Dossier, { contact, cells, claims, address }: ReadContact): Attributes {
	return {
		title: cells.title.name,
		kind: contact.kind,
		kind_in_words: cells.kind,
		standing: cells.standing,
		standing_in_words: m.standing_word({ standing: cells.standing }),
		claims: joined(claims.map(claimInWords)),
		basis: codes(contact.claims.map(({ basis }) => basis)),
		basis_in_words: joined(cells.bases),
		hedges: quoted(cells.hedges),
		attribution: joined([...new Set(claims.map(({ carriedBy }) => carriedBy))]),
		doubts: codes(doubtsOf(dossier, contact)),
		doubts_in_words: joined(cells.doubts),
		page: address,
	};
}

/** Dates as the text leaves them: bounds are whole days, and empty where it gives none. */
export function datesOf({ contact: { happened, reported, occurrences }, cells }: ReadContact): Attributes {
	return {
		happened: happened?.edtf ?? null,
		happened_earliest: happened?.earliest ?? null,
		happened_latest: happened?.latest ?? null,
		happened_in_words: cells.when ?? m.date_not_stated(),
		reported: reported?.edtf ?? null,
		reported_earliest: reported?.earliest ?? null,
		reported_latest: reported?.latest ?? null,
		occurrences,
	};
}

/** Where it was, as near as the text says, and what that rests on. A country is no point. */
function placeOf({ contact: { venue: where }, venue, cells }: ReadContact): Attributes {
	const point = venue && knownPoint(venue);
	return {
		place: venue === null ? m.place_not_stated() : (cells.place?.name ?? null),
		place_id: venue?.id ?? null,
		place_country: venue?.country ?? null,
		place_precision: venue?.precision ?? null,
		place_basis: where?.basis ?? null,
		place_in_text: where ? m.quoted({ words: where.words }) : null,
		position_from: point && venue.gazetteer ? m.position_ours({ gazetteer: venue.gazetteer.name }) : null,
		longitude: point?.[0] ?? null,
		latitude: point?.[1] ?? null,
	};
}

/** All of a contact. */
export function attributesOf(dossier: Dossier, read: ReadContact, about: AboutDossier): Attributes {
	const { contact, cells, bearings, excerpts, linked, notes } = read;
	return {
		contact: contact.id,
		...evidenceOf(dossier, read),
		statements: joined(bearings.map(bearingInWords)),
		...datesOf(read),
		...placeOf(read),
		countries: codes(FACET_VALUES.country(dossier, contact)),
		participants: joined(cells.who.map(named)),
		participant_ids: codes(contact.participants.map(({ party, role }) => `${party} (${role})`)),
		ends: joined(cells.ends.map(({ way, what }) => (what ? `${way}: ${what}` : way))),
		excerpts: joined(excerpts.map(excerptInWords)),
		citation: contact.citation,
		linked_not_read: joined(linked.map(({ name, url }) => (url === undefined ? name : `${name} ${url}`))),
		notes: joined(notes),
		...sourceAttributes(about),
	};
}

/** What every row and feature says of the whole, since it may go on alone. */
export const sourceAttributes = (about: AboutDossier): Attributes => ({
	source: about.source,
	source_url: about.source_url,
	licence: about.licence,
	licence_url: about.licence_url,
	licence_note: about.licence_note,
	as_of: about.as_of,
	as_of_note: about.as_of_note,
});
