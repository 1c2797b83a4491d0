import { describe, expect, it } from 'vitest';
import { nextInDirection, type Direction, type Point } from './next-in-direction';

const cross: Point[] = [
	[50, 50],
	[50, 10],
	[50, 90],
	[10, 50],
	[90, 50],
];

describe('the next point', () => {
	it.each([
		['up', 1],
		['down', 2],
		['left', 3],
		['right', 4],
	] as const)('%s is the one that lies there', (direction, index) => {
		expect(nextInDirection(cross, 0, direction)).toBe(index);
	});

	it('is none where nothing lies there', () => {
		expect(nextInDirection(cross, 4, 'right')).toBeNull();
		expect(nextInDirection([], 0, 'up')).toBeNull();
	});

	it('is rather one straight on than a nearer one aside', () => {
		const points: Point[] = [
			[0, 0],
			[30, 28],
			[60, 0],
		];
		expect(nextInDirection(points, 0, 'right')).toBe(2);
	});

	it('leads through points that lie on each other, one after the other, and back', () => {
		const points: Point[] = [
			[5, 5],
			[5, 5],
			[5, 5],
		];
		expect(nextInDirection(points, 0, 'right')).toBe(1);
		expect(nextInDirection(points, 1, 'down')).toBe(2);
		expect(nextInDirection(points, 2, 'left')).toBe(0);
	});

	it('never stays and never leaves the points, wherever they lie', () => {
		let seed = 7;
		const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
		const points = Array.from({ length: 40 }, (): Point => [random() * 900, random() * 600]);
		for (const [from] of points.entries())
			for (const direction of ['up', 'down', 'left', 'right'] as Direction[]) {
				const next = nextInDirection(points, from, direction);
				if (next !== null) expect(points[next] !== undefined && next !== from).toBe(true);
			}
	});
});
