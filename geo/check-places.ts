/** Whether each place lies in the country that it claims, by Natural Earth's outlines at 1 : 10 million. */
import type { Dossier } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { insideCountry } from '../src/lib/geometry/inside-country';
import { countryOutlines } from './country-outlines';

/** A place outside its country, or in a country that the outlines do not have. */
export function checkPlaces({ places }: Pick<Dossier, 'places'>): Problem[] {
	return places.flatMap(({ id, country, point }): Problem[] => {
		const at = { file: 'places.geojson', record: id };
		const outlines = countryOutlines(country);
		if (!outlines)
			return [
				{
					code: 'unknown-country',
					...at,
					field: 'properties.country',
					found: country,
					expected: 'an ISO 3166-1 alpha-2 code',
				},
			];
		const inside = outlines.some((geometry) =>
			insideCountry(point, { type: 'Feature', properties: {}, geometry }),
		);
		if (inside) return [];
		const expected = `longitude, latitude within ${country}`;
		return [
			{ code: 'outside-country', ...at, field: 'geometry.coordinates', found: point.join(', '), expected },
		];
	});
}
