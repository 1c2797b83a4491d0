/**
 * Units as one topology: every line that two of them share is one arc, so that it stays one line however it is simplified.
 */
import type { Feature, MultiPolygon as MultiPolygonShape } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Ring } from './half-plane';
import type { Unit } from './unit';

export interface UnitProperties {
	key: string;
	code: string | null;
	isCovered: boolean;
}

export type UnitShape = MultiPolygon<UnitProperties>;

type UnitCollection = Omit<GeometryCollection<UnitProperties>, 'geometries'> & { geometries: UnitShape[] };

/** A topology with the one object `units`; coordinates are not quantized. */
export type Partition = Topology<{ units: UnitCollection }>;

/** The units in the order given. Lines are shared where their positions are the same to the last digit. */
export function partition(units: readonly Unit[]): Partition {
	const features = units.map(({ key, code, polygons, isCovered = false }) => ({
		type: 'Feature' as const,
		properties: { key, code, isCovered },
		geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
	}));
	return topology({ units: { type: 'FeatureCollection', features } }) as Partition;
}

/** The polygons of one unit of a partition, put together from its arcs. */
export function polygonsOf(part: Partition, shape: UnitShape): Ring[][] {
	return (feature(part, shape) as Feature<MultiPolygonShape>).geometry.coordinates as Ring[][];
}
