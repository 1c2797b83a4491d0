/** The view that an address asks for, as far as the dossier has it. Knows no browser. */
import { has } from '$lib/dossier/lookup';
import type { Dossier } from '$lib/dossier/model';
import { SEGMENTS } from '$lib/view/addresses';
import type { View } from '$lib/view/view';

/** Whether the dossier has what the view is of. */
export function isKnown(dossier: Dossier, { page }: View): boolean {
	return !('id' in page) || has(dossier, SEGMENTS[page.kind] as 'places', page.id);
}

/**
 * The overview where the address is none of the dossier's, or names a thing that it does not have; without a street map
 * where nobody chose one.
 */
export function knownView(dossier: Dossier, view: View | null, { hasStreets } = { hasStreets: false }): View {
	if (view === null) return { page: { kind: 'overview' } };
	if (!isKnown(dossier, view)) return { page: { kind: 'overview' } };
	if (hasStreets || !view.basemap) return view;
	const { basemap: _, ...rest } = view;
	return rest;
}
