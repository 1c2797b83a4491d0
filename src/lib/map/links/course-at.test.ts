import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '$lib/geometry/great-circle';
import { mercator } from '$lib/geometry/mercator';
import { slicePath } from '$lib/geometry/slice-path';
import type { LinkCourse, Position } from '$lib/scene/model';
import { aCourse, BEIRUT, CAIRO, DAMASCUS, pathOf, ROME, WASHINGTON } from './a-course.fixture';
import { courseAt } from './course-at';

/** The farthest that the curve is from the path at the path's own positions, in widths of the world. */
function farthest(course: LinkCourse, path: readonly Position[]): number {
	const distances = path.map((position, index) => {
		const [x, y] = mercator(position);
		const [ourX, ourY] = courseAt(course, index / (path.length - 1));
		return Math.hypot(x - ourX, y - ourY);
	});
	return Math.max(...distances);
}

/** A hundredth of a pixel at zoom 10. */
const NEXT_TO_NOTHING = 0.01 / (512 * 2 ** 10);

describe("the shader's curve", () => {
	it.each([
		['Damascus and Cairo', DAMASCUS, CAIRO],
		['Damascus and Beirut, which are close together', DAMASCUS, BEIRUT],
		['Rome and Washington, which are far apart', ROME, WASHINGTON],
		['two places on one meridian', [20, 10], [20, 50]],
		['two places on the equator', [-10, 0], [30, 0]],
		['either side of the antimeridian, westward', [-170, 20], [175, -15]],
		['either side of the antimeridian, eastward', [175, 50], [-120, 40]],
	] as [string, Position, Position][])('is the path that a picture draws between %s', (_, from, to) => {
		expect(farthest(aCourse(from, to), pathOf(aCourse(from, to)))).toBeLessThan(NEXT_TO_NOTHING);
	});

	it('is so in every lane and both ways', () => {
		for (const lane of [0, 1, 2, 3])
			for (const course of [aCourse(DAMASCUS, CAIRO, lane, 4), aCourse(CAIRO, DAMASCUS, lane, 4)])
				expect(farthest(course, pathOf(course))).toBeLessThan(NEXT_TO_NOTHING);
	});

	it('is so between any two places that are not antipodes', () => {
		const place = fc.tuple(
			fc.double({ min: -179, max: 179, noNaN: true }),
			fc.double({ min: -75, max: 75, noNaN: true }),
		) as fc.Arbitrary<Position>;
		fc.assert(
			fc.property(place, place, fc.integer({ min: 0, max: 4 }), (from, to, lane) => {
				const path = pathOf(aCourse(from, to, lane, 5));
				// Where the way leads over a pole no map can draw it, and a picture holds it at the map's edge before it is bowed.
				const straight = greatCircle(from, to);
				fc.pre([...straight, ...path].every(([, latitude]) => Math.abs(latitude) < 84));
				fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 1e-3);
				fc.pre(Math.hypot(Math.abs(from[0] - to[0]) - 180, from[1] + to[1]) > 1);
				expect(farthest(aCourse(from, to, lane, 5), path)).toBeLessThan(1e-7);
			}),
		);
	});

	it('begins and ends where a stub does', () => {
		const whole = pathOf(aCourse(WASHINGTON, DAMASCUS));
		const stub = slicePath(whole, 0.8, 1);
		const [x, y] = mercator(stub[0] as Position);
		// The share of the way is not that of the length on screen; this is what link-path.ts finds for it.
		const ways = Array.from({ length: 100_001 }, (_, index) => index / 100_000);
		const distances = ways.map((way) => {
			const [ourX, ourY] = courseAt(aCourse(WASHINGTON, DAMASCUS), way);
			return Math.hypot(ourX - x, ourY - y);
		});
		expect(Math.min(...distances)).toBeLessThan(2e-5);
	});
});
