import { describe, expect, it } from 'vitest';
import { box, unit } from './a-unit.fixture';
import { landOf } from './land';
import { partition } from './partition';

const land = (units: Parameters<typeof partition>[0], least = 0) => landOf(partition(units), 0, least);

describe('land', () => {
	it('is one feature a country, in the order of the codes', () => {
		const codes = land([unit('SY', [box(0, 0, 2, 2)]), unit('LB', [box(2, 0, 4, 2)])]).map(
			({ code }) => code,
		);
		expect(codes).toEqual(['LB', 'SY']);
	});

	it('has no line within where two units of one country touch', () => {
		const [syria] = land([unit('SY', [box(4, 0, 8, 4)]), unit('SY', [box(2, 0, 4, 4)], 'golan')]);
		expect(syria?.polygons).toHaveLength(1);
		const xs = syria?.polygons.flat(2).map(([x]) => x) ?? [];
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([2, 8]);
	});

	it('leaves out land that another unit has already', () => {
		const crimea = { ...unit('UA', [box(6, 0, 8, 2)], 'crimea'), isCovered: true };
		const [ukraine] = land([unit('UA', [box(0, 0, 4, 4), box(6, 0, 8, 2)]), crimea]);
		expect(ukraine?.polygons).toHaveLength(2);
	});

	it('leaves out islands that are too small, but never all of a country', () => {
		const units = [unit('GR', [box(0, 0, 20, 20), box(30, 0, 31, 1)]), unit('MT', [box(40, 0, 41, 1)])];
		// A pixel of zoom 0 is 360/512 degrees wide, so the squares of a degree cover two of them.
		expect(land(units, 1).map(({ polygons }) => polygons.length)).toEqual([2, 1]);
		expect(land(units, 4).map(({ polygons }) => polygons.length)).toEqual([1, 1]);
	});
});
