/**
 * Sees to it that the faces of the map's names are there before the first name is drawn: MapLibre draws text once and
 * keeps it. Needs a page; knows no map.
 */
import { REGULAR, SEMIBOLD } from '$lib/style/map-fonts';

/** A letter of each file that names in a language need. Names that have none in Arabic stay in Latin letters. */
const lettersOf = (language: string): string => (language === 'ar' ? 'ašع' : 'aš');

/**
 * Waits for the faces, or for nothing where a page has none of them: then the map is set in what there is.
 *
 * @param language Of the map's names, BCP 47: no face is fetched for a script that none of them is written in.
 */
export async function loadFonts(language: string): Promise<void> {
	const faces = [`400 14px ${REGULAR.join(', ')}`, `600 14px ${SEMIBOLD.join(', ')}`];
	await Promise.allSettled(faces.map((face) => document.fonts.load(face, lettersOf(language))));
}
