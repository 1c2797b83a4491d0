/**
 * Turns the land and borders of the inset into the path data of an SVG: only what its frame shows, in tenths of a pixel.
 * Plain; knows the shape of the basemap's file and nothing of the scene.
 */
import type { Position } from '$lib/geometry/position';
import type { ScreenPoint, ScreenSize } from './screen-line';

/** The basemap's file for the inset, as `geo/basemap` writes it. */
export interface InsetLand {
	features: readonly {
		properties: Readonly<Record<string, unknown>> | null;
		geometry:
			| { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly number[][])[])[] }
			| { type: 'MultiLineString'; coordinates: readonly (readonly number[][])[] };
	}[];
}

export interface LandShapes {
	land: string;
	borders: string;
	disputedBorders: string;
	/** The true edges of each country, by its ISO 3166-1 alpha-2 code. */
	outlines: Map<string, string>;
}

/** Beyond this many pixels outside the frame nothing of a shape shows. */
const MARGIN = 40;

/** Path data for everything that a frame of `size` shows. */
export function landShapes(
	{ features }: InsetLand,
	size: ScreenSize,
	project: (position: Position) => ScreenPoint,
): LandShapes {
	const shapes = { land: '', borders: '', disputedBorders: '', outlines: new Map<string, string>() };
	for (const { properties, geometry } of features) {
		const isLand = geometry.type === 'MultiPolygon';
		const lines = isLand ? geometry.coordinates.flat() : geometry.coordinates;
		const data = lines.map((line) => pathData(line, isLand, size, project)).join('');
		const code = properties?.['code'];
		if (isLand) shapes.land += data;
		else if (properties?.['kind'] === 'settled') shapes.borders += data;
		else if (properties?.['kind'] === 'disputed') shapes.disputedBorders += data;
		// A country that the frame's file cuts off brings its true edges as a feature of its own.
		if (typeof code === 'string' && !(isLand && properties?.['cut'])) shapes.outlines.set(code, data);
	}
	return shapes;
}

/**
 * One line as path data. Points outside the frame are held at its margin, which is wider than the pieces of the basemap's
 * lines are long, so nothing that shows changes; points that fall together are left out. Empty where the whole line lies outside.
 */
function pathData(
	line: readonly (readonly number[])[],
	closed: boolean,
	{ width, height }: ScreenSize,
	project: (position: Position) => ScreenPoint,
): string {
	const points: string[] = [];
	let shows = false;
	for (const [longitude = 0, latitude = 0] of line) {
		const [x, y] = project([longitude, latitude]);
		shows ||= x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
		const point = `${tenths(held(x, width))} ${tenths(held(y, height))}`;
		if (points.at(-1) !== point) points.push(point);
	}
	// A large shape can surround the frame with none of its points in it.
	const surrounds = closed && points.length > 3;
	return (shows || surrounds) && points.length > 1 ? `M${points.join('L')}${closed ? 'Z' : ''}` : '';
}

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;
const held = (pixels: number, side: number): number => Math.max(-MARGIN, Math.min(side + MARGIN, pixels));
