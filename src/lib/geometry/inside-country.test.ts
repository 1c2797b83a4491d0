import type { Feature, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { insideCountry } from './inside-country';

const withLake: Feature<Polygon> = {
	type: 'Feature',
	properties: {},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[10, 0],
				[10, 10],
				[0, 10],
				[0, 0],
			],
			[
				[4, 4],
				[4, 6],
				[6, 6],
				[6, 4],
				[4, 4],
			],
		],
	},
};

it('a point within the outline is inside, one beyond it or in a hole is not', () => {
	expect(insideCountry([2, 2], withLake)).toBe(true);
	expect(insideCountry([11, 2], withLake)).toBe(false);
	expect(insideCountry([5, 5], withLake)).toBe(false);
});
