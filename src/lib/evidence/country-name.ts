/** Names of countries: the dossier's own where it has one, so that a country is called as the text calls it. */
import type { Dossier } from '$lib/dossier/model';
import { pageLanguage } from '$lib/text/language';
import { ownWords } from './own-words';

/** @param code ISO 3166-1 alpha-2. */
export function countryName({ places }: Dossier, code: string): string {
	const place = places.find(({ precision, country }) => precision === 'country' && country === code);
	if (place) return ownWords(place.names);
	return new Intl.DisplayNames([pageLanguage()], { type: 'region' }).of(code) ?? code;
}
