/**
 * The contacts as a STIX 2.1 bundle, for tools of analysts: a report of the dossier, its parties as identities, its places as
 * locations, and what `stix-contact.ts` makes of each contact. No sighting and no opinion: nobody here saw or judged anything.
 */
import { knownPoint } from '$lib/dossier/known-point';
import { partyById, placeById } from '$lib/dossier/lookup';
import { legsOf } from '$lib/dossier/legs';
import type { Contact, Dossier, Party, Place } from '$lib/dossier/model';
import { ownDate, ownWords } from '$lib/evidence/own-words';
import { m } from '$lib/text';
import { aboutDossier, aboutInLines, type AboutDossier } from './about-dossier';
import type { ExportContext } from './export-context';
import { readContact } from './read-contact';
import { stixContact } from './stix-contact';
import {
	AS_OF,
	CREATOR,
	LICENCE,
	stixWriter,
	wholeUrl,
	type StixObject,
	type StixWriter,
} from './stix-object';

const CLASSES: Readonly<Record<Party['kind'], string>> = {
	person: 'individual',
	service: 'organization',
	government: 'organization',
	unnamed: 'unknown',
};

/** One bundle. A file of the same contacts is the same, whenever it is written. */
export function toStix(dossier: Dossier, contacts: readonly Contact[], context: ExportContext): string {
	const about = aboutDossier(dossier, contacts.length, context);
	const writer = stixWriter(dossier, context);
	const told = contacts.flatMap((contact) =>
		stixContact(dossier, readContact(dossier, contact, context), about, writer),
	);
	const objects = [
		...identitiesOf(dossier, contacts, context, writer),
		...locationsOf(dossier, contacts, context, writer),
		...told,
	];
	const frame = [...markings(about, writer), creator(about, writer)];
	const all = [
		...frame,
		...(objects.length > 0 ? [reportOf(dossier, objects, about, writer)] : []),
		...objects,
	];
	const id = writer.idOf('bundle', contacts.map((contact) => contact.id).join(' '));
	return `${JSON.stringify({ type: 'bundle', id, objects: all }, null, '\t')}\n`;
}

const markings = (about: AboutDossier, { object }: StixWriter): StixObject[] =>
	(
		[
			[LICENCE, `${about.licence} (${about.licence_url}). ${about.licence_note}`],
			[AS_OF, about.as_of_note],
		] as const
	).map(([name, statement]) =>
		object('marking-definition', name, { definition_type: 'statement', definition: { statement } }),
	);

const creator = (about: AboutDossier, { object }: StixWriter): StixObject => {
	const { created_by_ref: _, ...identity } = object('identity', CREATOR, {
		name: m.site_name(),
		identity_class: 'system',
		description: about.title,
	});
	return identity;
};

function reportOf(
	dossier: Dossier,
	objects: readonly StixObject[],
	about: AboutDossier,
	{ object, timeOf }: StixWriter,
): StixObject {
	return object('report', objects.map(({ id }) => id).join(' '), {
		name: about.title,
		description: [ownWords(dossier.summary), ...aboutInLines(about)].join('\n'),
		published: timeOf(dossier.asOf),
		object_refs: objects.map(({ id }) => id),
		external_references: [
			{ source_name: about.source, ...wholeUrl(about.source_url ?? undefined), external_id: dossier.id },
		],
	});
}

const each = (ids: readonly string[]): string[] => [...new Set(ids)];

function identitiesOf(
	dossier: Dossier,
	contacts: readonly Contact[],
	context: ExportContext,
	{ object }: StixWriter,
): StixObject[] {
	const ids = each(contacts.flatMap(({ participants }) => participants.map(({ party }) => party)));
	return ids.map((id) => {
		const party = partyById(dossier, id);
		const offices = party.offices.map(({ title, when }) =>
			[`${m.offices()}: ${ownWords(title)}`, m.office_when({ when: ownDate(when) })].join(m.comma()),
		);
		const notes = [...offices, ...(party.note ? [ownWords(party.note)] : [])];
		return object('identity', id, {
			name: ownWords(party.names),
			identity_class: CLASSES[party.kind],
			...(notes.length > 0 && { description: notes.join('\n') }),
			external_references: [referenceTo(ownWords(party.names), id, context.addressOf({ kind: 'party', id }))],
		});
	});
}

function locationsOf(
	dossier: Dossier,
	contacts: readonly Contact[],
	context: ExportContext,
	{ object }: StixWriter,
): StixObject[] {
	const ids = contacts.flatMap((contact) => [
		...(contact.venue ? [contact.venue.place] : []),
		...legsOf(contact).flatMap(({ from, to }) => [from.place, to.place]),
	]);
	return each(ids).map((id) => {
		const place = placeById(dossier, id);
		return object('location', id, {
			name: ownWords(place.names),
			country: place.country,
			...pointOf(place),
			external_references: [referenceTo(ownWords(place.names), id, context.addressOf({ kind: 'place', id }))],
		});
	});
}

/** No point of a country; of all else, whose it is. */
function pointOf(place: Place): Record<string, unknown> {
	const { gazetteer, note } = place;
	const point = knownPoint(place);
	const notes = [
		...(!point ? [m.country_end()] : gazetteer ? [m.position_ours({ gazetteer: gazetteer.name })] : []),
		...(note ? [ownWords(note)] : []),
	];
	return {
		...(notes.length > 0 && { description: notes.join('\n') }),
		...(point && { latitude: point[1], longitude: point[0] }),
	};
}

const referenceTo = (description: string, external_id: string, address: string) => ({
	source_name: m.site_name(),
	description,
	external_id,
	...wholeUrl(address),
});
