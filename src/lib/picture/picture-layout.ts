/**
 * The two shapes that the page has, as far as a picture made before anybody opens it must know them: names are placed for
 * each, and the style sheet shows those that fit. A picture of one size (`sheet-picture.ts`) is a layout of its own.
 */
import type { Size } from '$lib/geometry/fit-camera';
import { WORLD_PIXELS } from '$lib/geometry/fit-camera';
import type { PictureFrame, PicturePoint } from './picture-frame';

export interface PictureLayout<Name extends string = 'wide' | 'narrow'> {
	/** Its class in the markup. */
	name: Name;
	/** CSS pixels for the map that panels leave free, and what of it lies round the room for the frame. */
	map: Size;
	margin: { sideways: number; upwards: number };
}

/** The map beside the text on a screen of 1440 × 900, and above it on one of 390 × 844: see `src/app.css`. */
export const LAYOUTS: readonly [wide: PictureLayout<'wide'>, narrow: PictureLayout<'narrow'>] = [
	{ name: 'wide', map: { width: 960, height: 900 }, margin: { sideways: 72, upwards: 40 } },
	{ name: 'narrow', map: { width: 390, height: 408 }, margin: { sideways: 65, upwards: 64 } },
];

export interface LaidOut {
	/** CSS pixels of the map for a point of the picture. */
	onMap: (point: PicturePoint) => PicturePoint;
	/** MapLibre's zoom. */
	zoom: number;
}

/** The picture fitted into a layout: as `fitCamera` does, and `preserveAspectRatio="xMidYMid meet"`. */
export function laidOut(
	{ width, height, worldUnits }: PictureFrame,
	{ map, margin }: Pick<PictureLayout, 'map' | 'margin'>,
): LaidOut {
	const scale = Math.min(
		(map.width - 2 * margin.sideways) / width,
		(map.height - 2 * margin.upwards) / height,
	);
	const left = (map.width - width * scale) / 2;
	const top = (map.height - height * scale) / 2;
	return {
		onMap: ([x, y]) => [left + x * scale, top + y * scale],
		zoom: Math.log2((worldUnits * scale) / WORLD_PIXELS),
	};
}
