import { describe, expect, it } from 'vitest';
import { landShapes, type InsetLand } from './land-shapes';

const square = (west: number, south: number) => [
	[west, south],
	[west + 10, south],
	[west + 10, south + 10],
	[west, south + 10],
	[west, south],
];
const land: InsetLand = {
	features: [
		{ properties: { code: 'XX' }, geometry: { type: 'MultiPolygon', coordinates: [[square(10, 10)]] } },
		{
			properties: { code: 'YY', cut: true },
			geometry: { type: 'MultiPolygon', coordinates: [[square(30, 10)]] },
		},
		{
			properties: { code: 'YY', outline: true },
			geometry: { type: 'MultiLineString', coordinates: [[[30, 10], [30, 20]]] }, // prettier-ignore
		},
		{
			properties: { kind: 'disputed' },
			geometry: { type: 'MultiLineString', coordinates: [[[20, 10], [20, 20]]] }, // prettier-ignore
		},
	],
};
const shapes = landShapes(land, { width: 100, height: 100 }, ([longitude, latitude]) => [
	longitude,
	latitude,
]);

describe('the land of the inset', () => {
	it('holds every polygon, closed', () => {
		expect(shapes.land.match(/M/g)).toHaveLength(2);
		expect(shapes.land.match(/Z/g)).toHaveLength(2);
	});

	it('keeps disputed borders apart from the others', () => {
		expect(shapes.disputedBorders).toBe('M20 10L20 20');
		expect(shapes.borders).toBe('');
	});

	it('takes a country for its own outline unless the file cut it', () => {
		expect(shapes.outlines.get('XX')).toMatch(/Z$/);
		expect(shapes.outlines.get('YY')).toBe('M30 10L30 20');
	});

	it('leaves out lines that the frame does not show', () => {
		const far = landShapes(land, { width: 100, height: 100 }, ([longitude, latitude]) => [
			longitude + 500,
			latitude,
		]);
		expect(far.disputedBorders).toBe('');
	});
});
