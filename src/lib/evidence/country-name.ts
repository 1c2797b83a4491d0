/** Names of countries: the dossier's own where it has one, so that a country is called as the text calls it. */
import { localized, type Language } from '$lib/dossier/localized';
import type { Dossier } from '$lib/dossier/model';

/** @param code ISO 3166-1 alpha-2. */
export function countryName({ places }: Dossier, code: string, language: Language = 'en'): string {
	const place = places.find(({ precision, country }) => precision === 'country' && country === code);
	if (place) return localized(place.names, language);
	return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
