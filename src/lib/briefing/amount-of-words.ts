/** How much a step of a briefing has to say, and so how large its words can stand on a wall. Pure. */

export type AmountOfWords = 'few' | 'some' | 'many';

/** Letters and signs up to which, and from which on. Where they lie was found by measuring on walls of 1024 by 768. */
const FEW = 360;
const MANY = 620;

/** @param parts All that is read out of the step: its heading, its text, its excerpts. */
export function amountOfWords(parts: readonly string[]): AmountOfWords {
	const signs = parts.reduce((sum, part) => sum + part.length, 0);
	return signs <= FEW ? 'few' : signs < MANY ? 'some' : 'many';
}
