/** Whether each place lies in the country that it claims, by Natural Earth's outlines at 1 : 10 million. */
import type { Dossier } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { insideCountry } from '../src/lib/geometry/inside-country';
import { readAtlas, type AtlasCountry } from './basemap/atlas';

/** A place outside its country, or in a country that the outlines do not have. */
export function checkPlaces({ places }: Pick<Dossier, 'places'>): Problem[] {
	const land = landByCode();
	return places.flatMap(({ id, country, point }): Problem[] => {
		const at = { file: 'places.geojson', record: id };
		const polygons = land.get(country);
		if (!polygons)
			return [
				{
					code: 'unknown-country',
					...at,
					field: 'properties.country',
					found: country,
					expected: 'an ISO 3166-1 alpha-2 code',
				},
			];
		const outline = {
			type: 'Feature' as const,
			properties: {},
			geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
		};
		if (insideCountry(point, outline)) return [];
		const expected = `longitude, latitude within ${country}`;
		return [
			{ code: 'outside-country', ...at, field: 'geometry.coordinates', found: point.join(', '), expected },
		];
	});
}

type Land = AtlasCountry['land'];
let outlines: Map<string | null, Land> | undefined;

/** Reading the outlines takes seconds, so they are read once. */
function landByCode(): Map<string | null, Land> {
	outlines ??= new Map(readAtlas('10m', 0).countries.map(({ code, land }) => [code, land]));
	return outlines;
}
