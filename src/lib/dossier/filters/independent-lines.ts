/**
 * How many lines of report a contact rests on that do not depend on each other. Pure.
 *
 * A line is a chain of attribution beyond the article itself: who carries the claim, and whose report a carrier only passes
 * on (`dependsOn`). Claims that have anybody in common are one line, whoever else carries them: a paper that picks up
 * another's report and adds a word of its own is no second one. The article's own word is no line: nothing tells what it
 * rests on.
 */
import type { Claim } from '../model';

/** Names a source or a party among carriers. */
export const sourceKey = (id: string): string => `source ${id}`;

/** Whom a claim comes through beyond the article, in no order. */
export function carriersBeyond({ attribution }: Claim, article: string): string[] {
	return attribution
		.flatMap(({ by, dependsOn }) => [
			by.kind === 'source' ? sourceKey(by.id) : `party ${by.id}`,
			...(dependsOn === undefined ? [] : [sourceKey(dependsOn)]),
		])
		.filter((key) => key !== sourceKey(article));
}

/** The lines, each with all its carriers. Claims without a carrier make none. */
export function independentLines(claims: Iterable<readonly string[]>): Set<string>[] {
	let lines: Set<string>[] = [];
	for (const carriers of claims) {
		if (carriers.length === 0) continue;
		const met = lines.filter((line) => carriers.some((carrier) => line.has(carrier)));
		lines = lines.filter((line) => !met.includes(line));
		lines.push(new Set([...met.flatMap((line) => [...line]), ...carriers]));
	}
	return lines;
}
