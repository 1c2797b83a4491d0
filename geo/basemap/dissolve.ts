/**
 * Puts polygons together that were cut along common lines.
 */
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Ring } from './half-plane';

/** The polygons without the lines that two of them share, in an order that depends on the input alone. */
export function dissolved(polygons: readonly Ring[][]): Ring[][] {
	const whole = topology({
		pieces: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: {},
					geometry: { type: 'MultiPolygon', coordinates: polygons as Ring[][] },
				},
			],
		},
	});
	const { geometries } = whole.objects['pieces'] as GeometryCollection;
	return merge(whole, geometries as never).coordinates as Ring[][];
}
