/**
 * In which language the basemap names things, and in which faces. Tiles carry `name_en` and, where somebody has checked
 * it, `name_ar`: what has no name in a language stays without a label in it.
 */
import { ARABIC, REGULAR } from './map-fonts';

/** Languages that the tiles have names in. */
export type Language = 'en' | 'ar';

/** The property of a feature that holds its name. */
export function nameIn(language: Language): 'name_en' | 'name_ar' {
	return `name_${language}`;
}

/** Faces for names of that language at their ordinary weight, as `text-font` wants them. */
export function labelFonts(language: Language): string[] {
	return language === 'ar' ? ARABIC : REGULAR;
}
