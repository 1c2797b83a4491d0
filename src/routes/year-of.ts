import type { Dossier } from '$lib/dossier/model';

/** The year as of which a dossier speaks, in digits. */
export function yearOf({ asOf }: Dossier): string {
	return asOf.slice(0, 4);
}
