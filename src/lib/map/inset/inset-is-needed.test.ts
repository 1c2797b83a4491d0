import { describe, expect, it } from 'vitest';
import type { Position } from '$lib/geometry/position';
import { insetIsNeeded } from './inset-is-needed';
import { LEVANT } from '$lib/picture/inset-projection';

const beirut: Position = [35.50157, 33.89332];
const tripoli: Position = [35.84415, 34.43352];
const rome: Position = [12.51133, 41.89193];
const overview = { zoom: 4.6, bounds: [2, 25, 45, 48] as [number, number, number, number] };

describe('the inset', () => {
	it('is needed while two of its places are close together on the map', () => {
		expect(insetIsNeeded(overview, LEVANT, [beirut, tripoli, rome])).toBe(true);
	});

	it('goes when the map itself is close enough', () => {
		expect(insetIsNeeded({ ...overview, zoom: 8 }, LEVANT, [beirut, tripoli, rome])).toBe(false);
	});

	it('goes when the map shows nothing of its region', () => {
		expect(insetIsNeeded({ ...overview, bounds: [5, 40, 20, 48] }, LEVANT, [beirut, tripoli])).toBe(false);
	});

	it('is needed too where the map has gone round the world', () => {
		expect(insetIsNeeded({ ...overview, bounds: [362, 25, 405, 48] }, LEVANT, [beirut, tripoli])).toBe(true);
	});

	it('has nothing to tell apart with a single place', () => {
		expect(insetIsNeeded(overview, LEVANT, [beirut, rome])).toBe(false);
	});
});
