import { describe, expect, it } from 'vitest';
import { edgeOfView } from './clear-edge';

/** Ten pixels are a degree. */
const unproject = ([x, y]: [number, number]) => ({ lng: x / 10, lat: -y / 10 });

describe('edgeOfView', () => {
	it('runs round what is seen, just within it, and closes', () => {
		const padding = { top: 0, right: 0, bottom: 100, left: 30 };
		const { coordinates } = edgeOfView(unproject, { width: 400, height: 300 }, padding).geometry;
		expect(coordinates).toEqual([
			[3.2, -0.2],
			[39.8, -0.2],
			[39.8, -19.8],
			[3.2, -19.8],
			[3.2, -0.2],
		]);
	});
});
