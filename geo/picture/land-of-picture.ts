/**
 * Reads out of the basemap's archive what a still picture of a frame shows: the very shapes that the live map draws there.
 * Runs in Node, while pages are built.
 */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import { clipLines, clipPolygons } from '../../src/lib/geometry/clip-to-box';
import type { Bounds, Position } from '../../src/lib/geometry/position';
import type { LandOfPicture } from '../../src/lib/picture/picture-land';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import { tileBox, tilesOver, type Tile } from './tiles-over';

/** Zooms of the archive: the world to the first, the near part to the second. */
const WORLD_MAXIMUM = 5;
const NEAR_MAXIMUM = 10;
/** Share of a tile's side by which pieces of neighbouring tiles overlap, so that no seam shows: about half a pixel. */
const OVERLAP = 1 / 1024;

/**
 * The land within `box`, in the detail that the live map shows at `zoom`. Names of countries come in `language`; those
 * without a name in it have no label.
 */
export async function landOfPicture(
	archive: PMTiles,
	box: Bounds,
	zoom: number,
	language: string,
): Promise<LandOfPicture> {
	const level = levelFor(box, zoom);
	const land: Collected = { countries: new Map(), water: [], rivers: [], borders: [], labels: new Map() };
	for (const tile of tilesOver(box, level)) {
		const layers = await tileLayers(archive, tile);
		if (layers) collect(land, layers, tile, box, language);
	}
	const countries = [...land.countries].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		countries: countries.map(([code, shapes]) => ({ code: code === '' ? null : code, ...shapes })),
		water: land.water,
		rivers: land.rivers,
		borders: land.borders,
		labels: [...land.labels.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
	};
}

/** Mutable while tiles are read, one after the other. */
interface Collected {
	countries: Map<string, { rings: Position[][]; edges: Position[][] }>;
	water: Position[][];
	rivers: Position[][];
	borders: { kind: 'settled' | 'disputed'; line: Position[] }[];
	labels: Map<string, LandOfPicture['labels'][number]>;
}

/** The zoom of the tiles that the live map draws. */
function levelFor([west, south, east, north]: Bounds, zoom: number): number {
	const level = Math.max(0, Math.floor(zoom));
	const [nearWest, nearSouth, nearEast, nearNorth] = NEAR_BOX;
	const isNear = west >= nearWest && south >= nearSouth && east <= nearEast && north <= nearNorth;
	return level >= NEAR_ZOOM && isNear ? Math.min(level, NEAR_MAXIMUM) : Math.min(level, WORLD_MAXIMUM);
}

async function tileLayers(archive: PMTiles, { z, x, y }: Tile): Promise<VectorTile['layers'] | null> {
	const tile = await archive.getZxy(z, x, y);
	return tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers : null;
}

function collect(
	land: Collected,
	layers: VectorTile['layers'],
	tile: Tile,
	box: Bounds,
	language: string,
): void {
	const exact = overlapOf(tileBox(tile), box);
	const overlapping = overlapOf(tileBox(tile, OVERLAP), box);
	const features = (name: string): VectorTileFeature[] => {
		const layer = layers[name];
		return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
	};
	const shapeOf = (feature: VectorTileFeature) => {
		const { geometry } = feature.toGeoJSON(tile.x + tile.turn * 2 ** tile.z, tile.y, tile.z);
		return geometry;
	};
	for (const feature of features('land')) {
		const shape = shapeOf(feature) as Polygon | MultiPolygon;
		const code = text(feature.properties['code']);
		const shapes = land.countries.get(code) ?? { rings: [], edges: [] };
		land.countries.set(code, shapes);
		shapes.rings.push(...clipPolygons(shape, overlapping));
		const outlines = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
		// A ring is cut at the edge of the tile's margin, outside the tile: within it, only true edges are left.
		shapes.edges.push(...clipLines({ type: 'MultiLineString', coordinates: outlines }, exact));
	}
	for (const feature of features('water'))
		land.water.push(...clipPolygons(shapeOf(feature) as Polygon | MultiPolygon, overlapping));
	for (const feature of features('rivers')) {
		const shape = shapeOf(feature);
		const isLine = shape.type === 'LineString' || shape.type === 'MultiLineString';
		if (isLine && feature.properties['rank'] === 1) land.rivers.push(...clipLines(shape, exact));
	}
	for (const feature of features('boundaries')) {
		const kind = feature.properties['kind'] === 'disputed' ? 'disputed' : 'settled';
		const shape = shapeOf(feature);
		if (shape.type !== 'LineString' && shape.type !== 'MultiLineString') continue;
		land.borders.push(...clipLines(shape, exact).map((line) => ({ kind, line }) as const));
	}
	for (const feature of features('countries')) {
		const shape = shapeOf(feature);
		const code = text(feature.properties['code']);
		const name = text(feature.properties[`name_${language}`]);
		if (shape.type !== 'Point' || name === '' || !isWithin(shape.coordinates as Position, exact)) continue;
		land.labels.set(code, {
			code,
			name,
			rank: Number(feature.properties['rank']),
			point: shape.coordinates as Position,
		});
	}
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isWithin = ([x, y]: Position, [west, south, east, north]: Bounds): boolean =>
	x >= west && x <= east && y >= south && y <= north;

const overlapOf = (a: Bounds, b: Bounds): Bounds => [
	Math.max(a[0], b[0]),
	Math.max(a[1], b[1]),
	Math.min(a[2], b[2]),
	Math.min(a[3], b[3]),
];
