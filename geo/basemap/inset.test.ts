// The committed land of the inset.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/lib/geometry/position';
import type { PlainFeature } from './geojson-text';
import type { Ring } from './half-plane';
import { LEVANT } from './inset';
import { distanceToLine, isWithin } from './ring';

const text = readFileSync(new URL('levant.json', import.meta.url), 'utf8');
const { features } = JSON.parse(text) as { features: PlainFeature[] };
const linesOf = ({ geometry }: PlainFeature): Position[][] =>
	(geometry.type === 'MultiPolygon'
		? (geometry.coordinates as Ring[][]).flat()
		: geometry.coordinates) as Position[][];

describe('the land of the inset', () => {
	it('stays small', () => {
		expect(text.length).toBeLessThan(30_000);
	});

	it('keeps within its box, with no line along the edge of it but those of land that is marked as cut', () => {
		const [west, south, east, north] = LEVANT;
		const isEdge = ([x, y]: Position): boolean => x === west || x === east || y === south || y === north;
		for (const feature of features)
			for (const line of linesOf(feature))
				line.forEach((point, index) => {
					const [x, y] = point;
					expect(x >= west && x <= east && y >= south && y <= north, point.join()).toBe(true);
					const before = line[index - 1];
					if (!before || feature.properties['cut']) return;
					expect(isEdge(before) && isEdge(point), JSON.stringify(feature.properties)).toBe(false);
				});
	});

	it.each([
		['Damascus', [36.29128, 33.5102], 'SY'],
		['Hmeimim', [35.9487, 35.4011], 'SY'],
		['Beirut', [35.5157, 33.8833], 'LB'],
		['Tripoli', [35.84415, 34.43352], 'LB'],
		['the Golan', [35.78, 33.05], 'SY'],
	] as const)('has %s in its country', (_, [x, y], code) => {
		const land = features.filter(({ geometry }) => geometry.type === 'MultiPolygon');
		const found = land.filter(({ geometry }) =>
			(geometry.coordinates as Ring[][]).some((rings) => isWithin([x, y], rings)),
		);
		expect(found.map(({ properties }) => properties['code'])).toEqual([code]);
	});

	it('has the true edges of every country once', () => {
		const edges = features
			.filter(({ properties }) => properties['code'] && !properties['cut'])
			.map(({ properties }) => properties['code']);
		expect(edges).toEqual(['CY', 'IL', 'IQ', 'JO', 'LB', 'PS', 'SA', 'SY', 'TR']);
	});

	it('has the lines round the Golan as disputed', () => {
		const disputed = features.find(({ properties }) => properties['kind'] === 'disputed');
		const near = (point: Position): boolean =>
			linesOf(disputed as PlainFeature).some((line) => distanceToLine(point, line) < 0.02);
		expect([near([35.85, 33.1]), near([35.66, 33.18]), near([36.35, 34.5])]).toEqual([true, true, false]);
	});
});
