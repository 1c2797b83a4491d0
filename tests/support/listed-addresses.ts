/** The lists of addresses that may only grow, in `tests/fixtures/`. */
import { readFileSync } from 'node:fs';

/** Without the notes at their heads. */
export const linesOf = (file: 'addresses.txt' | 'address-queries.txt'): string[] =>
	readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('# '));
