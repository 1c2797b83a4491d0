/** The ways of drawing that are measured, and how they are called. */

export const WAYS = ['ours', 'empty', 'set-data', 'deck', 'deck-over'] as const;

export type Way = (typeof WAYS)[number];

/** At the head of tables and in verdicts. */
export const WAY_NAMES: Record<Way, string> = {
	ours: 'ours',
	empty: 'empty map',
	'set-data': 'setData',
	deck: 'deck.gl',
	'deck-over': 'deck.gl over it',
};

/** Where its page is, with a slash at both ends. */
export const pathOf = (way: Way): string => (way === 'ours' ? '/bench/links/' : `/rivals/${way}/`);
