/**
 * The land and the borders behind the inset, a small still picture of the four places that lie close together: GeoJSON,
 * since it becomes the path data of an SVG.
 */
import type { Bounds } from '../../src/lib/geometry/position';
import { boundaryLines } from './boundaries';
import { cutLines, cutToBox } from './cut-to-box';
import { collectionText, featureOf, roundedLines, roundedPolygons, type PlainFeature } from './geojson-text';
import { landOf } from './land';
import type { LineKind } from './line-kind';
import type { Partition } from './partition';
import { simplifyArcs } from './simplify-arcs';

/** What the inset shows, with its neighbours cut off. */
export const LEVANT: Bounds = [33, 32, 39.5, 37.3];

/** Degrees by which a line may stray: about a pixel where it is looked at. */
const TOLERANCE = 0.012;
const DECIMALS = 3;
/** For the size of the smallest island that is kept, a square pixel. */
const ZOOM = 7;

/**
 * The text of the file. A country that the box cuts has two features with the same code: its polygons, marked `cut`, and
 * its true edges, marked `outline`; any other has its polygons alone. Borders have a `kind`.
 */
export function insetText(whole: Partition, kinds: readonly (LineKind | null)[]): string {
	const part = simplifyArcs(whole, TOLERANCE);
	const land = landOf(part, ZOOM, 1).flatMap(({ code, polygons: all }): PlainFeature[] => {
		const { polygons, outlines, isCut } = cutToBox(all, LEVANT);
		const rounded = roundedPolygons(polygons, DECIMALS);
		if (rounded.length === 0) return [];
		const id = { ...(code && { code }) };
		if (!isCut) return [featureOf(id, 'MultiPolygon', rounded)];
		return [
			featureOf({ ...id, cut: true }, 'MultiPolygon', rounded),
			featureOf({ ...id, outline: true }, 'MultiLineString', roundedLines(outlines, DECIMALS)),
		];
	});
	const borders = (['settled', 'disputed'] as const)
		.map((kind) => ({
			kind,
			lines: roundedLines(cutLines(boundaryLines(part, kinds, kind), LEVANT), DECIMALS),
		}))
		.filter(({ lines }) => lines.length > 0)
		.map(({ kind, lines }) => featureOf({ kind }, 'MultiLineString', lines));
	return collectionText([...land, ...borders]);
}
