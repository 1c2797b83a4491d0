import { describe, expect, it } from 'vitest';
import type { Bounds, Position } from '../../src/lib/geometry/position';
import { archiveFile } from './archive-file';
import { landOfPicture } from './land-of-picture';
import { tileBox, tilesOver } from './tiles-over';

describe('the tiles over a box', () => {
	it('are those that it touches, from north-west to south-east', () => {
		expect(tilesOver([-10, -10, 10, 10], 1).map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[1, 0],
			[0, 1],
			[1, 1],
		]);
		expect(tilesOver([10, 10, 20, 20], 1)).toEqual([{ z: 1, x: 1, y: 0, turn: 0 }]);
	});

	it('go on round the world where the box does', () => {
		expect(tilesOver([170, 10, 190, 20], 2).map(({ x, turn }) => [x, turn])).toEqual([
			[3, 0],
			[0, 1],
		]);
		expect(tileBox({ z: 2, x: 0, y: 1, turn: 1 })[0]).toBeCloseTo(180, 9);
	});
});

describe('the land of a picture', () => {
	const archive = archiveFile('static/basemap/atlas.pmtiles');
	const within = (rings: readonly Position[][], [west, south, east, north]: Bounds) =>
		rings
			.flat()
			.every(([x, y]) => x >= west - 1e-6 && x <= east + 1e-6 && y >= south - 1e-6 && y <= north + 1e-6);

	it('has the countries of the box, cut to it, and their names', async () => {
		const box: Bounds = [34, 32, 38, 36];
		const { countries, labels, borders } = await landOfPicture(archive, box, 7, 'en');
		expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['LB', 'SY', 'JO']));
		for (const { rings, edges } of countries) expect(within([...rings, ...edges], box)).toBe(true);
		expect(labels.map(({ name }) => name)).toContain('Lebanon');
		expect(borders.some(({ kind }) => kind === 'disputed')).toBe(true);
	});

	it('draws no edge along the sides of tiles', async () => {
		// Tile 7/76/51 begins at 33.75° E: nothing of the coast of the Sinai or of Cyprus runs along that meridian.
		const { countries } = await landOfPicture(archive, [33, 28, 36, 32], 7, 'en');
		const along = countries
			.flatMap(({ edges }) => edges)
			.flatMap((line) => line.slice(1).map((to, index) => [line[index], to] as const))
			.filter(([from, to]) => from && Math.abs(from[0] - 33.75) < 1e-4 && Math.abs(to[0] - 33.75) < 1e-4)
			.reduce((length, [from, to]) => length + Math.abs((from?.[1] ?? 0) - to[1]), 0);
		expect(along).toBeLessThan(0.01);
	});

	it('has names in the language asked for', async () => {
		const { labels } = await landOfPicture(archive, [24, 22, 37, 32], 4, 'ar');
		expect(labels.map(({ name }) => name)).toContain('مصر');
	});
});
