/**
 * Turns an atlas into the layers that the map is drawn from. What is written where is decided in `build.ts`.
 */
import type { Bounds, Position } from '../../src/lib/geometry/position';
import type { Atlas, AtlasCountry } from './atlas';
import { cutLines, cutToBox } from './cut-to-box';
import { featureOf, roundedLines, roundedPolygons, type PlainFeature } from './geojson-text';
import { labelPoint } from './label-point';
import { signedArea } from './ring';

/** The whole world: cutting to it cuts at the antimeridian. */
export const WORLD: Bounds = [-180, -90, 180, 90];

const ids = ({ code, name }: AtlasCountry): PlainFeature['properties'] => ({ ...(code && { code }), name });

/**
 * Land by country within a box. A country that the box cuts has two features with the same code: its polygons, marked
 * `cut`, and its true edges, marked `outline`; any other has its polygons alone, which are their own outline.
 */
export function landFeatures({ countries }: Atlas, box: Bounds, decimals: number): PlainFeature[] {
	return countries.flatMap((country) => {
		const { polygons, outlines, isCut } = cutToBox(country.land, box);
		const land = roundedPolygons(polygons, decimals);
		if (land.length === 0) return [];
		if (!isCut) return [featureOf(ids(country), 'MultiPolygon', land)];
		return [
			featureOf({ ...ids(country), cut: true }, 'MultiPolygon', land),
			featureOf({ ...ids(country), outline: true }, 'MultiLineString', roundedLines(outlines, decimals)),
		];
	});
}

/** Borders over land within a box: one feature for those that are settled, one for those that are disputed. */
export function borderFeatures({ borders }: Atlas, box: Bounds, decimals: number): PlainFeature[] {
	return (['settled', 'disputed'] as const)
		.map((kind) => ({ kind, lines: roundedLines(cutLines(borders[kind], box), decimals) }))
		.filter(({ lines }) => lines.length > 0)
		.map(({ kind, lines }) => featureOf({ kind }, 'MultiLineString', lines));
}

/** Names that read better elsewhere than where there is most room: Egypt's where its people live, not in the desert. */
const PLACED_BY_HAND: Record<string, Position> = { EG: [29.0, 28.2], IT: [12.2, 43.3], SY: [38.4, 35.1] };

/** Square degrees, shrunk with the latitude, from which a name of each rank upwards is worth its room. */
const LEAST_AREA = [250, 60, 18, 4, 0.5];

/**
 * One point for each country that has a code, with `rank` from 1 (drawn first, on a map of the world) to 6 (only close
 * up), by the size of its largest piece of land.
 */
export function labelFeatures({ countries }: Atlas): PlainFeature[] {
	return countries.flatMap(({ code, numeric, name, land }) => {
		if (!code) return [];
		const sized = cutToBox(land, WORLD).polygons.map((polygon) => ({
			polygon,
			area: signedArea(polygon[0] ?? []),
		}));
		const largest = sized.reduce((a, b) => (b.area > a.area ? b : a));
		const [longitude, latitude] = PLACED_BY_HAND[code] ?? labelPoint(largest.polygon);
		const area = largest.area * Math.cos((latitude * Math.PI) / 180);
		const larger = LEAST_AREA.findIndex((least) => area >= least);
		const rank = larger < 0 ? LEAST_AREA.length + 1 : larger + 1;
		const point = [longitude, latitude].map((degrees) => Math.round(degrees * 100) / 100);
		return [featureOf({ code, ...(numeric && { numeric }), name, rank }, 'Point', point)];
	});
}
