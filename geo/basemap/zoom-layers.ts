/**
 * The layers of one zoom, from the land, the water and the names that are there for it: what is left out and how far lines
 * are simplified is decided here, in pixels.
 */
import type { Feature, Geometry, Position as GeoJsonPosition } from 'geojson';
import type { Bounds, Position } from '../../src/lib/geometry/position';
import { boundaryLines } from './boundaries';
import type { CountryLabel } from './country-labels';
import type { Layers } from './cut-tiles';
import { cutLines, cutToBox } from './cut-to-box';
import type { Detail } from './detail';
import { landOf } from './land';
import type { LineKind } from './line-kind';
import type { Partition } from './partition';
import { riversAt } from './rivers';
import { degreesOf, simplifyArcs } from './simplify-arcs';
import { townsAt, type Town } from './towns';
import { lakesAt, type Water } from './water';
import { WORLD } from './world';

export interface Material {
	land: Partition;
	/** One for each arc of the land. */
	kinds: readonly (LineKind | null)[];
	/** Disputed lines that this edition of the land does not have. */
	addedLines: Position[][];
	lakes: readonly Water[];
	labels: readonly CountryLabel[];
	towns: readonly Town[];
}

/** Names of this rank are in the tiles of the whole world; of the next rank from the next zoom, and so on. */
const LABEL_RANKS = 2;

/** The layers of a zoom within a box: `land`, `water`, `rivers`, `boundaries`, `countries`, `towns`. */
export function zoomLayers(material: Material, zoom: number, box: Bounds, detail: Detail): Layers {
	const { tolerance, leastIsland, leastLake } = detail;
	const part = simplifyArcs(material.land, degreesOf(tolerance, zoom));
	const lakes = lakesAt(material.lakes, zoom, box, leastLake, tolerance);
	return {
		land: landOf(part, zoom, leastIsland).map(({ code, polygons }) =>
			featureOf(
				{ ...(code && { code }) },
				{
					type: 'MultiPolygon',
					coordinates: polygons.flatMap((polygon) => flat([polygon])),
				},
			),
		),
		water: [featureOf({}, { type: 'MultiPolygon', coordinates: lakes })],
		rivers: riversAt(zoom, tolerance),
		boundaries: (['settled', 'disputed'] as const).map((kind) => {
			const lines = boundaryLines(part, material.kinds, kind).flatMap((line) =>
				jumps(line) ? cutLines([line], WORLD) : [line],
			);
			const added = kind === 'disputed' ? material.addedLines : [];
			return featureOf({ kind }, { type: 'MultiLineString', coordinates: [...lines, ...added] });
		}),
		countries: material.labels
			.filter(({ rank }) => rank <= zoom + LABEL_RANKS)
			.map(({ position, ...properties }) => featureOf(properties, { type: 'Point', coordinates: position })),
		towns: townsAt(material.towns, zoom, box).map(({ position, ...properties }) =>
			featureOf(properties, { type: 'Point', coordinates: position }),
		),
	};
}

const featureOf = (properties: Feature['properties'], geometry: Geometry): Feature<Geometry> => ({
	type: 'Feature',
	properties,
	geometry,
});

const jumps = (line: readonly Position[]): boolean =>
	line.some(([x], index) => Math.abs(x - (line[index - 1]?.[0] ?? x)) > 180 || Math.abs(x) > 180);

/** Polygons that a flat map can fill: only what meets the antimeridian or a pole needs to be cut. */
function flat(polygons: Position[][][]): GeoJsonPosition[][][] {
	return polygons.flatMap((polygon) =>
		polygon.some(jumps) ? cutToBox([polygon], WORLD).polygons : [polygon],
	);
}
