import { describe, expect, it } from 'vitest';
import { placeAt } from './drag-order';

const boxes = [
	{ top: 0, bottom: 100 },
	{ top: 100, bottom: 140 },
	{ top: 140, bottom: 300 },
];

describe('placeAt', () => {
	it.each([
		[0, -50, 0],
		[0, 119, 0],
		[0, 121, 1],
		[0, 221, 2],
		[0, 9000, 2],
		[1, 49, 0],
		[1, 51, 1],
		[1, 219, 1],
		[1, 221, 2],
		[2, 49, 0],
		[2, 119, 1],
		[2, 250, 2],
	])('puts thing %i, held at %i, at place %i', (from, y, to) => {
		expect(placeAt(y, boxes, from)).toBe(to);
	});
});
