/**
 * The contacts as GeoJSON features (RFC 7946): one for each contact, a point where the text names a place that is one, and
 * one for each of its legs, the shortest way over the globe. What is known to a country alone, or not at all, has no geometry:
 * it must not become an exact dot.
 */
import { knownPoint } from '$lib/dossier/known-point';
import type { Contact, Dossier } from '$lib/dossier/model';
import { readLegs, type LegEnd, type ReadLeg } from '$lib/evidence/leg-ends';
import { ownWords } from '$lib/evidence/own-words';
import { cutAtAntimeridian } from '$lib/geometry/cut-at-antimeridian';
import { greatCircle } from '$lib/geometry/great-circle';
import type { Position } from '$lib/geometry/position';
import { m } from '$lib/text';
import type { AboutDossier } from './about-dossier';
import { attributesOf, datesOf, evidenceOf, sourceAttributes, type Attributes } from './attributes';
import type { ExportContext } from './export-context';
import { readContact, type ReadContact } from './read-contact';

export type ExportGeometry =
	| { type: 'Point'; coordinates: Position }
	| { type: 'LineString'; coordinates: Position[] }
	| { type: 'MultiLineString'; coordinates: Position[][] };

export interface ExportFeature {
	type: 'Feature';
	/** The id of the contact or of the leg: `contact-id.party-id`. */
	id: string;
	geometry: ExportGeometry | null;
	properties: Attributes;
}

/** A metre is about five decimals of a degree (RFC 7946, 11.2); a seventh keeps the line a curve. */
const DECIMALS = 7;

/** In the order of the contacts, each followed by its legs. */
export function featuresOf(
	dossier: Dossier,
	contacts: readonly Contact[],
	context: ExportContext,
	about: AboutDossier,
): ExportFeature[] {
	return contacts.flatMap((contact) => {
		const read = readContact(dossier, contact, context);
		return [
			contactFeature(dossier, read, about),
			...readLegs(dossier, contact).map((leg) => legFeature(dossier, read, leg, about)),
		];
	});
}

function contactFeature(dossier: Dossier, read: ReadContact, about: AboutDossier): ExportFeature {
	const { venue, contact } = read;
	const point = venue && knownPoint(venue);
	return {
		type: 'Feature',
		id: contact.id,
		geometry: point && { type: 'Point', coordinates: point },
		properties: { feature: 'contact', ...attributesOf(dossier, read, about) },
	};
}

function legFeature(
	dossier: Dossier,
	read: ReadContact,
	readLeg: ReadLeg,
	about: AboutDossier,
): ExportFeature {
	const { leg, from, to } = readLeg;
	const drawn = leg.kind === 'tie' && leg.directed ? 'handover' : leg.kind;
	return {
		type: 'Feature',
		id: leg.id,
		geometry: lineOf(readLeg),
		properties: {
			feature: 'leg',
			contact: leg.contact,
			leg: leg.id,
			party: leg.party,
			drawn_as: leg.kind,
			drawn_as_in_words: leg.kind === 'travel' ? null : m.legend_link({ kind: drawn }),
			directed: leg.directed,
			line: m.export_line_note(),
			...endOf('from', from, leg.kind === 'travel'),
			...endOf('to', to, false),
			...evidenceOf(dossier, read),
			...datesOf(read),
			...sourceAttributes(about),
		},
	};
}

function endOf(name: 'from' | 'to', { place, basis, note }: LegEnd, isDeparture: boolean): Attributes {
	const isCountry = place.precision === 'country';
	return {
		[name]: ownWords(place.names),
		[`${name}_id`]: place.id,
		[`${name}_precision`]: place.precision,
		[`${name}_basis`]: basis,
		[`${name}_basis_in_words`]: [
			m.end_basis_short({ basis }),
			...(isCountry ? [isDeparture ? m.country_only() : m.country_end()] : []),
		].join(m.semicolon()),
		[`${name}_note`]: note && ownWords(note),
	};
}

/** Null where an end is no more than a country: a line to the middle of it would be nearer than the text. */
function lineOf({ from, to }: ReadLeg): ExportGeometry | null {
	const [start, end] = [knownPoint(from.place), knownPoint(to.place)];
	if (!start || !end) return null;
	const lines = cutAtAntimeridian(greatCircle(start, end)).map((line) => line.map(rounded));
	const [only] = lines;
	return only && lines.length === 1
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: lines };
}

const rounded = (position: Position): Position =>
	position.map((degrees) => Number(degrees.toFixed(DECIMALS))) as Position;
