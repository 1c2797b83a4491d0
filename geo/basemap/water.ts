/**
 * Reads @geo-maps/earth-waterbodies-100m, which is made from OpenStreetMap: lakes and wide rivers, and the shores of the
 * sea. The sea is not drawn, since it is where no land is; its shores say where land is that no country has.
 */
import { readFileSync } from 'node:fs';
import type { Bounds } from '../../src/lib/geometry/position';
import { NEAR_BOX } from '../../src/lib/style/near';
import { dissolved } from './dissolve';
import type { Ring } from './half-plane';
import { inputPath } from './input-path';
import { boxesMeet, boxOf, signedArea } from './ring';
import { degreesOf, simplified, stretchAt } from './simplify-arcs';
import { smoothed } from './smooth-ring';

export interface Water {
	rings: Ring[];
	box: Bounds;
	/** Square kilometres, without islands. */
	area: number;
}

interface WaterFile {
	geometries: { coordinates: Ring[][] }[];
}

const KILOMETRES_PER_DEGREE = 111.2;
/** The Caspian Sea is in the file as a lake and as sea; here it is sea. */
const LARGEST_LAKE = 200_000;
/** In the file, what is smaller has lost its shape: three or four corners of a lake. */
const SMALLEST_LAKE = 2.5;
const SMALLEST_ISLAND = 25;
/** Where only small scales are drawn, smaller pieces show in none: most of the file need not be put together. */
const LEAST_PIECE_AFAR = 4;
/** A stretch of river covers less than this share of the square on its length, and is drawn as a line; so wide it is a lake. */
const RIVER_SHARE = 0.09;
const LARGEST_RIVER = 25;

export interface WaterBodies {
	/** Lakes, reservoirs and the widest rivers, largest first. */
	lakes: Water[];
	/** Every ring of the sea: its shores and the lines at which the file cuts it. */
	sea: Ring[];
}

/** Reads the file, which lists rivers, lakes and sea, in this order, as a multipolygon each. */
export function readWater(): WaterBodies {
	const path = inputPath('@geo-maps/earth-waterbodies-100m/map.geo.json');
	const { geometries } = JSON.parse(readFileSync(path, 'utf8')) as WaterFile;
	if (geometries.length !== 3) throw new Error('expected rivers, lakes and sea');
	const [rivers = [], lakes = [], sea = []] = geometries.map(({ coordinates }) => coordinates);
	return {
		lakes: [...lakesOf(rivers), ...lakesOf(lakes)].sort((a, b) => b.area - a.area),
		sea: sea.flat(),
	};
}

/** Pieces put together, what has lost its shape left out, and the corners that are left cut off. */
export function lakesOf(pieces: readonly Ring[][]): Water[] {
	const wanted = pieces.filter((rings) => {
		const { area, box } = measured(rings);
		return area > LEAST_PIECE_AFAR || boxesMeet(box, NEAR_BOX);
	});
	return dissolved(wanted)
		.map(measured)
		.filter(({ area, box }) => {
			if (area < SMALLEST_LAKE || area > LARGEST_LAKE) return false;
			const length = Math.hypot(box[2] - box[0], (box[3] - box[1]) * stretchAt(box[1])) / stretchAt(box[1]);
			return area > LARGEST_RIVER || area > RIVER_SHARE * (length * KILOMETRES_PER_DEGREE) ** 2;
		})
		.map(({ rings }) => {
			const [outer = [], ...islands] = rings;
			const kept = islands.filter((island) => measured([island]).area > SMALLEST_ISLAND);
			return measured([outer, ...kept].map(smoothed));
		});
}

function measured(rings: Ring[]): Water {
	const outer = rings[0] ?? [];
	const box = boxOf(outer);
	const squareDegrees = Math.abs(signedArea(outer)) / stretchAt((box[1] + box[3]) / 2);
	return { rings, box, area: squareDegrees * KILOMETRES_PER_DEGREE ** 2 };
}

/**
 * Polygons of the lakes that meet a box, for one zoom: those that cover so many square pixels, with lines that stray by so
 * many pixels at most. Largest first.
 */
export function lakesAt(
	lakes: readonly Water[],
	zoom: number,
	box: Bounds,
	leastSquarePixels: number,
	tolerancePixels: number,
): Ring[][] {
	const pixel = degreesOf(1, zoom);
	return lakes
		.filter((lake) => {
			const kilometres = (pixel * KILOMETRES_PER_DEGREE) / stretchAt(lake.box[1]);
			return lake.area >= leastSquarePixels * kilometres ** 2 && boxesMeet(lake.box, box);
		})
		.map(({ rings }) =>
			rings.map((ring) => simplified(ring, tolerancePixels * pixel)).filter(({ length }) => length > 3),
		)
		.filter(({ length }) => length > 0);
}
