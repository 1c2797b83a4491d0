/** The hedging words of an excerpt, whatever they belong to, so that no quotation of it goes without them. */
import type { Dossier } from '$lib/dossier/model';

/** Those of every claim and statement that rests on the excerpt, each phrase once, in the order of the dossier. */
export function hedgesOf({ contacts, statements }: Dossier, excerptId: string): string[] {
	const resting = [...contacts.flatMap(({ claims }) => claims), ...statements];
	return [
		...new Set(resting.flatMap(({ excerpt, hedges }) => (excerpt === excerptId ? (hedges ?? []) : []))),
	];
}
