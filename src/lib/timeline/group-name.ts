/** What a group of the timeline is called, in the language of the page. */
import type { Dossier } from '$lib/dossier/model';
import { countryName } from '$lib/evidence/country-name';
import { m } from '$lib/text';
import type { Group } from './groups';

export function groupName(dossier: Dossier, { kind, id }: Group): string {
	if (kind === 'country') return countryName(dossier, id);
	return kind === 'none' ? m.timeline_no_country() : m.timeline_undated();
}
