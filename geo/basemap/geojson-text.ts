/**
 * Writes GeoJSON small and always alike: coordinates rounded, one feature a line, properties in the order given.
 */
import type { Position } from '../../src/lib/geometry/position';
import type { Ring } from './half-plane';

/** Rounds to a number of decimals and drops points that fall together. */
export function rounded(line: readonly Position[], decimals: number): Position[] {
	const factor = 10 ** decimals;
	// Adding 0 turns −0 into 0.
	const round = (value: number): number => Math.round(value * factor) / factor + 0;
	return line
		.map(([x, y]): Position => [round(x), round(y)])
		.filter(([x, y], index, all) => {
			const before = all[index - 1];
			return !before || x !== before[0] || y !== before[1];
		});
}

/** Rounds a multipolygon; rings that fall to a line or a point are dropped, and polygons with their outer ring. */
export function roundedPolygons(polygons: readonly Ring[][], decimals: number): Ring[][] {
	return polygons
		.map((rings) => rings.map((ring) => rounded(ring, decimals)))
		.filter(([outer]) => outer !== undefined && outer.length > 3)
		.map((rings) => rings.filter(({ length }) => length > 3));
}

/** Rounds lines; those that fall to a point are dropped. */
export function roundedLines(lines: readonly Position[][], decimals: number): Position[][] {
	return lines.map((line) => rounded(line, decimals)).filter(({ length }) => length > 1);
}

export interface PlainFeature {
	type: 'Feature';
	properties: Record<string, string | number | boolean>;
	geometry: { type: 'Point' | 'MultiLineString' | 'MultiPolygon'; coordinates: unknown };
}

/** One GeoJSON feature. */
export function featureOf(
	properties: PlainFeature['properties'],
	type: PlainFeature['geometry']['type'],
	coordinates: unknown,
): PlainFeature {
	return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** The text of a feature collection, ending with a line break. */
export function collectionText(features: readonly PlainFeature[]): string {
	const lines = features.map((one) => JSON.stringify(one)).join(',\n');
	return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
