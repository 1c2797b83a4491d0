/** Ids for what a reader makes: by chance, so that an address never comes to mean something else. */

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * @param random From 0 up to 1.
 * @returns A slug that none of the others is.
 */
export function freshId(prefix: string, taken: Iterable<string>, random: () => number = Math.random): string {
	const others = new Set(taken);
	for (;;) {
		const letters = Array.from({ length: 6 }, () => LETTERS[Math.floor(random() * LETTERS.length)]);
		const id = `${prefix}-${letters.join('')}`;
		if (!others.has(id)) return id;
	}
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

export const freshBriefingId = (others: readonly { id: string }[]): string => freshId('own', idsOf(others));
export const freshStepId = (others: readonly { id: string }[]): string => freshId('step', idsOf(others));
