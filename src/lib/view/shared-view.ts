/** What of a view a link that somebody copies carries: the thing alone, or exactly what is looked at. Pure. */
import type { Camera } from '$lib/dossier/model';
import type { View } from './view';

/** The thing, and nothing of how it is looked at. What a place is compared with is a part of what is there to be read. */
export function thingAlone({ page, with: other, anchor }: View): View {
	return { page, ...(other !== undefined && { with: other }), ...(anchor !== undefined && { anchor }) };
}

/**
 * All of it but the reader's own way through a briefing.
 *
 * @param camera Of the map as it stands; null where there is no live map.
 */
export function exactView(
	{ step: _, autoplay: __, ...view }: View,
	{ camera, theme }: { camera: Camera | null; theme: NonNullable<View['theme']> },
): View {
	return { ...view, ...(camera && { camera }), theme };
}
