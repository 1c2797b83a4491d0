/**
 * Cuts the features of one zoom into vector tiles, with the cutter and the encoder that MapLibre itself depends on.
 * Nothing is simplified here: neighbours would not be simplified alike.
 */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import type { Bounds } from '../../src/lib/geometry/position';
import type { Tile } from './pmtiles/archive-bytes';

/** Features by the name of their layer. Properties must be plain values; a feature's order is the order in the tiles. */
export type Layers = Record<string, Feature<Geometry>[]>;

/** Units of a tile's grid on each side, and of the margin that a tile has of its neighbours. */
const EXTENT = 4096;
const BUFFER = 128;

/** All tiles of a zoom that meet a box and are not empty. An empty tile is not written: where no land is, is sea. */
export function cutTiles(layers: Layers, zoom: number, box: Bounds): Tile[] {
	const cutters = Object.entries(layers).map(([name, features]) => {
		const options = { maxZoom: zoom, indexMaxZoom: 0, tolerance: 0, extent: EXTENT, buffer: BUFFER };
		return { name, cutter: new GeoJSONVT({ type: 'FeatureCollection', features }, options) };
	});
	const [west, north, east, south] = tileRange(box, zoom);
	const tiles: Tile[] = [];
	for (let y = north; y <= south; y += 1)
		for (let x = west; x <= east; x += 1) {
			const cut: Record<string, GeoJSONVTTile> = {};
			for (const { name, cutter } of cutters) {
				const tile = cutter.getTile(zoom, x, y);
				if (tile && tile.features.length > 0) cut[name] = tile;
			}
			if (Object.keys(cut).length === 0) continue;
			tiles.push({ z: zoom, x, y, bytes: fromGeojsonVt(cut, { version: 2, extent: EXTENT }) });
		}
	return tiles;
}

/** First column, first row, last column, last row of the tiles that have more than an edge in common with a box. */
function tileRange([west, south, east, north]: Bounds, zoom: number): [number, number, number, number] {
	const side = 2 ** zoom;
	const column = (longitude: number): number => ((longitude + 180) / 360) * side;
	const row = (latitude: number): number => {
		const sine = Math.sin((latitude * Math.PI) / 180);
		return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
	};
	const within = (index: number): number => Math.max(0, Math.min(side - 1, index));
	return [
		within(Math.floor(column(west))),
		within(Math.floor(row(north))),
		within(Math.ceil(column(east)) - 1),
		within(Math.ceil(row(south)) - 1),
	];
}
