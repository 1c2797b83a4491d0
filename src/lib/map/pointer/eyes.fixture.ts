/** Invented maps for tests of pointing: what a flat map and a globe show, by the plainest formulas. */
import { WORLD_PIXELS } from '$lib/geometry/fit-camera';
import { mercator, unmercator } from '$lib/geometry/mercator';
import type { Position } from '$lib/geometry/position';
import type { Eye } from './near-point';

const RADIANS = Math.PI / 180;

interface Stand {
	centre: Position;
	zoom: number;
	bearingDegrees?: number;
	pitchDegrees?: number;
}

/** The middle of the screen is the point 0, 0. */
export function flatEye({ centre, zoom, bearingDegrees = 0, pitchDegrees = 0 }: Stand): Eye {
	const scale = WORLD_PIXELS * 2 ** zoom;
	const [centreX, centreY] = mercator(centre);
	const [cosine, sine] = [Math.cos(bearingDegrees * RADIANS), Math.sin(bearingDegrees * RADIANS)];
	const [upright, tilt] = [Math.cos(pitchDegrees * RADIANS), Math.sin(pitchDegrees * RADIANS)];
	/** Pixels from the eye to the middle of the map. */
	const away = 1000;
	return {
		isGlobe: false,
		project(position) {
			const [x, y] = mercator(position);
			const [east, south] = [(x - centreX) * scale, (y - centreY) * scale];
			const [right, down] = [east * cosine + south * sine, south * cosine - east * sine];
			// Behind the eye.
			if (down * tilt >= away) return [NaN, NaN];
			const share = away / (away - down * tilt);
			return [right * share, down * upright * share];
		},
		unproject([screenX, screenY]) {
			const down = (screenY * away) / (away * upright + screenY * tilt);
			const right = (screenX * (away - down * tilt)) / away;
			const [east, south] = [right * cosine - down * sine, down * cosine + right * sine];
			return unmercator([centreX + east / scale, centreY + south / scale]);
		},
	};
}

/** Seen from so far away that lines of sight are parallel; off the globe, its edge is seen. */
export function globeEye({ centre: [longitude, latitude], zoom }: Stand): Eye {
	const radius = (WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI);
	const [cosine, sine] = [Math.cos(latitude * RADIANS), Math.sin(latitude * RADIANS)];
	return {
		isGlobe: true,
		project([east, north]) {
			const [lambda, phi] = [(east - longitude) * RADIANS, north * RADIANS];
			const up = cosine * Math.sin(phi) - sine * Math.cos(phi) * Math.cos(lambda);
			return [radius * Math.cos(phi) * Math.sin(lambda), -radius * up];
		},
		unproject([screenX, screenY]) {
			const from = Math.hypot(screenX, screenY);
			const held = from > radius ? radius / from : 1;
			const [x, y] = [(screenX * held) / radius, (-screenY * held) / radius];
			const towards = Math.sqrt(Math.max(0, 1 - x * x - y * y));
			const lambda = Math.atan2(x, towards * cosine - y * sine);
			const turned = longitude + lambda / RADIANS;
			return [turned - 360 * Math.round(turned / 360), Math.asin(y * cosine + towards * sine) / RADIANS];
		},
	};
}
