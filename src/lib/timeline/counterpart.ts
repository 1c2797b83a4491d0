/**
 * Which country a contact is set under: that of the other side.
 *
 * The rule, for any dossier: its home is the country that most contacts have, of equals the first in the alphabet. A
 * contact's counterpart is the country that it has besides home; where it has several, the one that most contacts have, of
 * equals again the first. What a contact has for countries is what the facet of countries says: of the parties that took
 * part, of the venue, of where they came from; never that of a victim or of somebody aimed at. So a group holds what the
 * filter by its country finds, but for contacts with several. Where nothing is left there is no counterpart. Pure.
 */
import { facetIndex } from '$lib/dossier/filters/facet-index';
import { perDossier } from '$lib/dossier/per-dossier';

/** ISO 3166-1 alpha-2, by contact in the order of the dossier; null where it has none. */
export const counterparts = perDossier((dossier): readonly (string | null)[] => {
	const { values, ofContact } = facetIndex(dossier).facets.country;
	const counts = new Array<number>(values.length).fill(0);
	for (const numbers of ofContact) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
	const ranked = [...values.keys()].sort(
		(a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1),
	);
	const rank = new Map(ranked.map((number, place) => [number, place] as const));
	return ofContact.map((numbers) => {
		const places = numbers.map((number) => rank.get(number) ?? 0).filter((place) => place > 0);
		const best = places.length > 0 ? ranked[Math.min(...places)] : undefined;
		return best === undefined ? null : (values[best] ?? null);
	});
});
