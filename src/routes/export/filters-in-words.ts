/** What a view narrows the contacts to, as a person says it: each facet with its values, and the window of time. */
import { FACETS } from '$lib/dossier/filters/filters';
import type { Dossier } from '$lib/dossier/model';
import { questionOf } from '$lib/explore/question';
import { timeName, valueName } from '$lib/explore/value-name';
import { m } from '$lib/text';
import type { View } from '$lib/view/view';

/** Empty where it asks nothing. @throws UnknownIdError where the dossier does not know a value. */
export function filtersInWords(dossier: Dossier, view: View): string[] {
	const { filters, time } = questionOf(view);
	const facets = FACETS.flatMap((facet) => {
		const values = (filters[facet] ?? []).map((value) => valueName(dossier, facet, value));
		return values.length > 0 ? [`${m.facet({ facet })}: ${values.join(m.comma())}`] : [];
	});
	return [...facets, ...(time ? [timeName(time)] : [])];
}
