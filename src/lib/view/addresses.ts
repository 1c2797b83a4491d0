/** The one table of which kind of page stands under which segment of the address. */
import type { Page } from './view';

/** Kinds of things that have a page each. */
export type ThingKind = Extract<Page, { id: string }>['kind'];

export const SEGMENTS: Readonly<Record<ThingKind, string>> = {
	place: 'places',
	contact: 'contacts',
	party: 'parties',
	source: 'sources',
};

/** What an id of a dossier looks like; anything else in an address is no id. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
