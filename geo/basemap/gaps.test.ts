import { describe, expect, it } from 'vitest';
import { box, unit } from './a-unit.fixture';
import { gapUnits, type Gap } from './gaps';
import type { Ring } from './half-plane';
import { signedArea } from './ring';

const gap = (point: [number, number], around: [number, number, number, number]): Gap[] => [
	{ key: 'nobody', point, box: around },
];
const area = (rings: Ring[] | undefined): number => Math.abs(signedArea(rings?.[0] ?? []));

describe('a gap', () => {
	it('is found between two countries that both leave land out', () => {
		// Egypt north of it, Sudan on its other three sides.
		const egypt = unit('EG', [box(0, 4, 6, 8)]);
		const sudan = unit('SD', [box(0, 0, 6, 2), box(0, 2, 2, 4), box(4, 2, 6, 4)]);
		const [found] = gapUnits([egypt, sudan], [box(-1, -1, 7, 9)], gap([3, 3], [1.5, 1.5, 4.5, 4.5]));
		expect(found).toMatchObject({ key: 'nobody', code: null });
		expect(found?.polygons[0]?.[0]?.map(String).sort()).toContain('3,4');
		expect(area(found?.polygons[0])).toBe(4);
	});

	it('is found between a country and the sea', () => {
		const cyprus = unit('CY', [box(0, 2, 4, 4)]);
		const sea = box(0, 0, 4, 4);
		const [found] = gapUnits([cyprus], [sea], gap([2, 1], [-1, -1, 5, 3]));
		expect(area(found?.polygons[0])).toBe(8);
	});

	it('must be there', () => {
		expect(() =>
			gapUnits([unit('CY', [box(0, 0, 4, 4)])], [box(0, 0, 4, 4)], gap([2, 1], [0, 0, 4, 4])),
		).toThrow('nothing goes round nobody');
	});
});
