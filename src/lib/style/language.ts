/**
 * In which language the basemap names things, and in which faces. Tiles carry `name_en` and, where somebody has checked
 * it, `name_ar`: what has no name in a language stays without a label in it.
 */
import { ARABIC, REGULAR } from './map-fonts';

/** The property of a feature that holds its name: in English for a language (BCP 47) that the tiles have no names in. */
export function nameIn(language: string): 'name_en' | 'name_ar' {
	return language === 'ar' ? 'name_ar' : 'name_en';
}

/** Faces for names of that language at their ordinary weight, as `text-font` wants them. */
export function labelFonts(language: string): string[] {
	return language === 'ar' ? ARABIC : REGULAR;
}
