/** The years to choose a window of time from. */
import type { Dossier } from '$lib/dossier/model';
import { perDossier } from '$lib/dossier/per-dossier';

/** Every year from the first day that the dossier has for a contact to the day it was published, four digits each. */
export const yearsOf = perDossier(({ contacts, asOf }: Dossier): string[] => {
	const last = Number(asOf.slice(0, 4));
	const first = contacts
		.flatMap(({ happened }) => [happened?.earliest, happened?.latest])
		.reduce((first, day) => (day ? Math.min(first, Number(day.slice(0, 4))) : first), last);
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
});
