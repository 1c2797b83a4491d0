/** What facets can have for values, where that is a list. */
import type { Party } from '../model';

/** The values of the facet `doubt`; `doubts-of.ts` says what each of them means. */
export const DOUBTS = ['doubted', 'occasion-doubted', 'corroborated', 'single-outlet'] as const;

export type Doubt = (typeof DOUBTS)[number];

/** The values of the facet `drawn`; `drawn-as.ts` says what each of them means. */
export const DRAWN = [
	'travel',
	'presence',
	'tie',
	'handover',
	'accusation',
	'country-end',
	'seat-end',
] as const;

export type Drawn = (typeof DRAWN)[number];

/** Which of the two facets that name parties a kind of party belongs to. */
export const PARTY_FACET: Readonly<Record<Party['kind'], 'person' | 'service'>> = {
	person: 'person',
	unnamed: 'person',
	service: 'service',
	government: 'service',
};
