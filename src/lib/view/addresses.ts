/** The one table of which kind of page stands under which segment of the address. */
import type { Page } from './view';

/** Version of the grammar of addresses, which `README.md` beside this file documents. */
export const ADDRESS_GRAMMAR = '1.1';

/** Kinds of things that have a page each. */
export type ThingKind = Exclude<Extract<Page, { id: string }>['kind'], 'step'>;

export const SEGMENTS: Readonly<Record<ThingKind, string>> = {
	place: 'places',
	contact: 'contacts',
	party: 'parties',
	source: 'sources',
	briefing: 'briefings',
	handout: 'handouts',
};

/** Where the reader's own briefings stand, and below it the page of any of their steps. */
export const OWN = { briefings: 'own-briefings', step: 'step' } as const;
