import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import { landIndex } from './land-index';
import { isWithin } from './ring';

const degrees = fc.double({ min: -3, max: 3, noNaN: true });
const point = fc.tuple(degrees, degrees) as fc.Arbitrary<Position>;
const ring = fc.array(point, { minLength: 3, maxLength: 9 }).map((line) => [...line, line[0] as Position]);

describe('what lies at a point', () => {
	it('is what walking round every ring says', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
				point,
				(all, at) => {
					const shapes = all.map((rings, key) => ({ key, rings }));
					const expected = shapes.filter(({ rings }) => isWithin(at, rings)).map(({ key }) => key);
					expect(landIndex(shapes)(at)).toEqual(expected);
				},
			),
		);
	});
});
