/**
 * The curve of a link as `course.glsl` computes it, in the same steps: for tests that hold the shader's formula to the paths
 * that pictures draw, and for whoever must know on the processor where the card draws a link.
 */
import { bowOf } from '$lib/geometry/fan-apart';
import { mercator, type MercatorPoint } from '$lib/geometry/mercator';
import type { LinkCourse } from '$lib/scene/model';

/** Both projected ends of a course. The second one's x runs on where the line crosses the antimeridian. */
export function courseEnds({ from, to }: Pick<LinkCourse, 'from' | 'to'>): [MercatorPoint, MercatorPoint] {
	const first = mercator(from);
	const [x, y] = mercator(to);
	return [first, [x - Math.round(x - first[0]), y]];
}

/** Where the link is at a share of its whole way (of the angle between its ends), in widths of the world. */
export function courseAt(course: LinkCourse, way: number): MercatorPoint {
	const [first, last] = courseEnds(course);
	const bow = bowOf(first, last, course.lane, course.lanes);
	const [chordX, chordY] = [last[0] - first[0], last[1] - first[1]];
	const along = alongSphere(first[1], last[1], chordX);
	const [x, y] = along(way);
	const [endX, endY] = along(1);
	const aside = (bow.bias + bow.lane * bow.spacing) * Math.sin(Math.PI * way);
	return [
		first[0] + x + way * (chordX - endX) + chordY * aside,
		first[1] + y + way * (chordY - endY) - chordX * aside,
	];
}

/** Sine and cosine of the latitude at a Mercator y. */
function latitudeAt(y: number): [sine: number, cosine: number] {
	const t = Math.exp(Math.PI * (1 - 2 * y));
	return [(t * t - 1) / (t * t + 1), (2 * t) / (t * t + 1)];
}

/** From the first place, as the difference to it. */
function alongSphere(firstY: number, lastY: number, acrossX: number): (way: number) => MercatorPoint {
	const [startSine, startCosine] = latitudeAt(firstY);
	const [endSine, endCosine] = latitudeAt(lastY);
	const turn = 2 * Math.PI * acrossX;
	const across = [
		endCosine * Math.cos(turn) - startCosine,
		endCosine * Math.sin(turn),
		endSine - startSine,
	] as const;
	const arc = 2 * Math.asin(Math.min(1, Math.hypot(...across) / 2));
	const towards = startCosine * across[0] + startSine * across[2];
	const beside = [across[0] - startCosine * towards, across[1], across[2] - startSine * towards] as const;
	const size = Math.hypot(...beside);
	const [aheadX, aheadY, aheadZ] = size > 0 ? beside.map((part) => part / size) : [0, 1, 0];
	return (way) => {
		const angle = arc * way;
		const sine = Math.sin(angle);
		const less = -2 * Math.sin(angle / 2) ** 2;
		const up = startSine * less + (aheadZ ?? 0) * sine;
		const east = Math.atan2((aheadY ?? 0) * sine, startCosine + startCosine * less + (aheadX ?? 0) * sine);
		const north = Math.atanh(up / (1 - startSine * (startSine + up)));
		return [east / (2 * Math.PI), -north / (2 * Math.PI)];
	};
}
