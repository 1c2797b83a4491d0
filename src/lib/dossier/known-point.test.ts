// A place's point for whoever takes it elsewhere: to a hundredth of a degree, and none of a country.
import { expect, it } from 'vitest';
import { knownPoint } from './known-point';

it('is to a hundredth of a degree, without a minus before nought', () => {
	expect(knownPoint({ precision: 'city', point: [36.29128, 33.5102] })).toEqual([36.29, 33.51]);
	expect(knownPoint({ precision: 'site', point: [-0.004, -18.2549] })).toEqual([0, -18.25]);
});

it('is none of a country', () => {
	expect(knownPoint({ precision: 'country', point: [-98.6, 39.8] })).toBeNull();
});
