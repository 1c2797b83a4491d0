import { describe, expect, it } from 'vitest';
import { worldCopies } from './world-copies';

const seen = (west: number, east: number) => ({ getWest: () => west, getEast: () => east });

describe('the copies of the world', () => {
	it('are one where the view lies within one', () => {
		expect(worldCopies(seen(-20, 60), [0.4, 0.7], 0.55)).toEqual([1, 0]);
	});

	it('are those that are seen', () => {
		expect(worldCopies(seen(-500, 500), [0.5, 0.6], 0.5)).toEqual([3, -1]);
	});

	it('count links that reach over the antimeridian from the copy beside', () => {
		expect(worldCopies(seen(-180, -170), [0.9, 1.1], 0.01)).toEqual([1, -1]);
		expect(worldCopies(seen(170, 190), [0.9, 1.1], 1)).toEqual([1, 0]);
	});

	it('are one copy beside the middle where no link is seen', () => {
		expect(worldCopies(seen(100, 120), [0.4, 0.5], 0.8)).toEqual([1, 0]);
	});

	it('are never more than can be told apart', () => {
		const [count, first] = worldCopies(seen(-9000, 9000), [0, 1], 0.5);
		expect(count).toBeLessThan(10);
		expect(first).toBe(-(count - 1) / 2);
	});
});
