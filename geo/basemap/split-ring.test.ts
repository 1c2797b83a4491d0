import { describe, expect, it } from 'vitest';
import { box } from './a-unit.fixture';
import { signedArea } from './ring';
import { splitRing } from './split-ring';

describe('a ring that is split along a line', () => {
	const ring = box(0, 0, 4, 4);
	const [one, other] = splitRing(ring, [
		[2.1, -0.2],
		[1.5, 2],
		[2.2, 4.1],
	]);

	it('falls into two rings that run its way and cover as much', () => {
		expect(signedArea(one)).toBeGreaterThan(0);
		expect(signedArea(other)).toBeGreaterThan(0);
		expect(signedArea(one) + signedArea(other)).toBeCloseTo(signedArea(ring));
	});

	it('keeps its own points: the line begins and ends at the nearest of them', () => {
		const shared = one.filter((point) => other.some((there) => String(there) === String(point)));
		expect([...new Set(shared.map(String))].sort()).toEqual(['1.5,2', '2,0', '2,4']);
		const all = new Set([...one, ...other].map(String));
		for (const point of ring) expect(all).toContain(String(point));
	});

	it('is refused where the line leads back to its begin', () => {
		expect(() =>
			splitRing(ring, [
				[2, 0],
				[1, 1],
				[2, 0],
			]),
		).toThrow('must not begin and end');
	});
});
