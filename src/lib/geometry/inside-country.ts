/**
 * Whether a point lies in a country's outline: a check of the build, so that a coordinate cannot stand in another country.
 */
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from './position';

/**
 * True where the point lies within the polygons or on their edge. The outline is as coarse as its source: a point on a
 * quay may fall into the sea by a few hundred metres.
 */
export function insideCountry(point: Position, country: Feature<Polygon | MultiPolygon>): boolean {
	return booleanPointInPolygon(point, country);
}
