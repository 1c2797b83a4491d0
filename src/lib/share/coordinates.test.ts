import { describe, expect, it } from 'vitest';
import { toPoint } from 'mgrs';
import type { Position } from '$lib/geometry/position';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { coordinatesOf } from './coordinates';

const forms = (point: Position, precision: 'site' | 'district' | 'city' | 'country' = 'city') =>
	coordinatesOf({ point: [...point], precision })?.map(({ text }) => text);

describe('coordinatesOf', () => {
	it('writes a city in four forms, none finer than a kilometre', () => {
		expect(forms([36.29128, 33.5102])).toEqual([
			'33.51, 36.29',
			'33°31′N 36°17′E',
			'37SBT4811',
			'geo:33.51,36.29',
		]);
	});

	it('writes the southern and western halves', () => {
		expect(forms([-68.1, -16.5])?.slice(0, 2)).toEqual(['-16.50, -68.10', '16°30′S 68°06′W']);
	});

	it('carries what rounds to a whole degree, and has no minus before nothing', () => {
		expect(forms([12.999, 41.9999])?.[1]).toBe('42°00′N 13°00′E');
		expect(forms([-0.001, -0.001])).toEqual([
			'0.00, 0.00',
			'0°00′N 0°00′E',
			expect.any(String),
			'geo:0.00,0.00',
		]);
	});

	it('gives no square of the grid beyond its ends', () => {
		expect(forms([10, 85])).toHaveLength(3);
		expect(forms([10, -81])).toHaveLength(3);
	});

	it('gives nothing at all for a country', () => {
		expect(forms([35.9, 33.9], 'country')).toBeUndefined();
	});

	it('names for every place of the dossier a square of a kilometre that the place is in or beside', () => {
		for (const { point, precision } of realDossier().places.filter(
			(place) => place.precision !== 'country',
		)) {
			const square = coordinatesOf({ point, precision })?.find(({ form }) => form === 'mgrs')?.text ?? '';
			const [longitude = 0, latitude = 0] = toPoint(square);
			expect(Math.abs(longitude - point[0])).toBeLessThan(0.013);
			expect(Math.abs(latitude - point[1])).toBeLessThan(0.01);
		}
	});
});
