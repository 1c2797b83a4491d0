/**
 * Sees to it that the faces of the map's names are there before the first name is drawn: MapLibre draws text once and
 * keeps it. Needs a page; knows no map.
 */
import { REGULAR, SEMIBOLD } from '$lib/style/map-fonts';

/** Waits for the faces, or for nothing where a page has none of them: then the map is set in what there is. */
export async function loadFonts(): Promise<void> {
	const faces = [`400 14px ${REGULAR.join(', ')}`, `600 14px ${SEMIBOLD.join(', ')}`];
	await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
