/** What every object of STIX 2.1 that is written here has in common: its id, its times, its language, its markings and references. */
import type { Dossier } from '$lib/dossier/model';
import { pageLanguage } from '$lib/text/language';
import type { ExportContext } from './export-context';
import { v5 as uuid5 } from 'uuid';

/** Of ids that this site gives. A UUID of its own, since that of the standard is kept for observables. */
const NAMESPACE = '6c0f1f0a-4a52-5b6e-9a0d-2f6d0c6a7b11';

export interface StixReference {
	source_name: string;
	description?: string;
	url?: string;
	external_id?: string;
}

export type StixObject = { type: string; id: string } & Record<string, unknown>;

/** Writes objects of one dossier: the same thing has the same id in every file. */
export interface StixWriter {
	idOf: (type: string, name: string) => string;
	/** @param name Tells the object from all others of its type in the dossier. */
	object: (type: string, name: string, own: Record<string, unknown>) => StixObject;
	/** Midnight of a calendar day. */
	timeOf: (day: string) => string;
}

const timeOf = (day: string): string => `${day}T00:00:00.000Z`;

export function stixWriter(dossier: Dossier, { changed }: ExportContext): StixWriter {
	const idOf = (type: string, name: string) =>
		`${type}--${uuid5(`${dossier.id} ${type} ${name}`, NAMESPACE)}`;
	const created = timeOf(changed?.first ?? dossier.asOf);
	const modified = timeOf(changed?.last ?? dossier.asOf);
	return {
		idOf,
		timeOf,
		object: (type, name, own) => ({
			type,
			spec_version: '2.1',
			id: idOf(type, name),
			created,
			...(type === 'marking-definition'
				? {}
				: {
						modified,
						created_by_ref: idOf('identity', CREATOR),
						lang: pageLanguage(),
						object_marking_refs: [idOf('marking-definition', LICENCE), idOf('marking-definition', AS_OF)],
					}),
			...own,
		}),
	};
}

/** Names within a dossier: no slug has a colon. */
export const CREATOR = 'atlas:creator';
export const LICENCE = 'atlas:licence';
export const AS_OF = 'atlas:as-of';

/** An address that a reader elsewhere can follow; a path within the site is none. */
export const wholeUrl = (url: string | undefined): { url?: string } =>
	url !== undefined && /^https?:\/\//.test(url) ? { url } : {};
