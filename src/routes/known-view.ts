/** The view that an address asks for, as far as the dossier has it. Knows no browser. */
import { has } from '$lib/dossier/lookup';
import type { Dossier } from '$lib/dossier/model';
import { SEGMENTS } from '$lib/view/addresses';
import type { View } from '$lib/view/view';

/** Whether the dossier has what the view is of. */
export function isKnown(dossier: Dossier, { page }: View): boolean {
	// Briefings and handouts come with their own pages, which know whether there is one.
	if (!('id' in page) || page.kind === 'briefing' || page.kind === 'handout' || page.kind === 'step')
		return true;
	return has(dossier, SEGMENTS[page.kind] as 'places', page.id);
}

/**
 * The overview where the address is none of the dossier's, or names a thing that it does not have; without a street map
 * where nobody chose one, and without a place to compare with that it does not have.
 */
export function knownView(dossier: Dossier, view: View | null, { hasStreets } = { hasStreets: false }): View {
	if (view === null) return { page: { kind: 'overview' } };
	if (!isKnown(dossier, view)) return { page: { kind: 'overview' } };
	const { basemap, with: other, ...rest } = view;
	const isStreets = hasStreets && basemap !== undefined;
	const isCompared = other !== undefined && has(dossier, 'places', other);
	if (isStreets === (basemap !== undefined) && isCompared === (other !== undefined)) return view;
	return { ...rest, ...(isStreets && { basemap }), ...(isCompared && { with: other }) };
}
