/**
 * The part of a shape that lies within a box, for pictures that show less than the data has.
 */
import { bboxClip } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Bounds, Position } from './position';

/**
 * Rings of the polygons within the box, each closed. Where the box cuts a polygon, its ring runs along the box: good for
 * filling, not for drawing an edge. Empty where nothing lies inside.
 */
export function clipPolygons(shape: Polygon | MultiPolygon, box: Bounds): Position[][] {
	const { geometry } = bboxClip(shape, box);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return (polygons as Position[][][]).flat().filter(({ length }) => length > 3);
}

/** The pieces of the lines within the box. */
export function clipLines(shape: LineString | MultiLineString, box: Bounds): Position[][] {
	const { geometry } = bboxClip(shape, box);
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return (lines as Position[][]).filter(({ length }) => length > 1);
}
