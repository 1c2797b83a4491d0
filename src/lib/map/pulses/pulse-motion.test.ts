import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breath, flicker, pulsePositions, pulseStrength, seedOf } from './pulse-motion';

const seconds = fc.double({ min: 0, max: 1e5, noNaN: true });
const seed = fc.double({ min: 0, max: 0.999, noNaN: true });
const length = fc.double({ min: 0.1, max: 5000, noNaN: true });

describe('pulses that travel', () => {
	it('stay on their line at every moment', () => {
		fc.assert(
			fc.property(length, seconds, seed, (pixels, at, own) =>
				pulsePositions(pixels, at, own).every((position) => position >= 0 && position <= pixels * (1 + 1e-9)),
			),
		);
	});

	it('move towards the far end as time passes', () => {
		const [before] = pulsePositions(1000, 0.1, 0);
		const [after] = pulsePositions(1000, 0.6, 0);
		expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(15);
	});

	it('keep the same distance from each other', () => {
		const [first, second, third] = pulsePositions(600, 3.3, 0.4);
		expect((second ?? 0) - (first ?? 0)).toBeCloseTo((third ?? 0) - (second ?? 0));
	});

	it('are one at least on the shortest line and none on a line without length', () => {
		expect(pulsePositions(5, 1, 0)).toHaveLength(1);
		expect(pulsePositions(0, 1, 0)).toEqual([]);
	});

	it('come out of one end and go into the other', () => {
		expect(pulseStrength(0, 100, null)).toBe(0);
		expect(pulseStrength(50, 100, null)).toBe(1);
		expect(pulseStrength(100, 100, null)).toBe(0);
	});

	it('fade where the link fades', () => {
		expect(pulseStrength(20, 100, 'from')).toBeLessThan(pulseStrength(80, 100, 'from'));
		expect(pulseStrength(20, 100, 'to')).toBeGreaterThan(pulseStrength(80, 100, 'to'));
	});
});

describe('what breathes and what flickers', () => {
	it('stays between nothing and everything', () => {
		fc.assert(
			fc.property(seconds, seed, (at, own) =>
				[breath(at, own), flicker(at, own)].every((strength) => strength >= 0 && strength <= 1),
			),
		);
	});

	it('is not the same at two moments', () => {
		expect(breath(0, 0)).not.toBeCloseTo(breath(2, 0));
		expect(flicker(0, 0)).not.toBeCloseTo(flicker(0.6, 0));
	});
});

describe('the seed of a link', () => {
	it('is the same each time and within 0 and 1', () => {
		fc.assert(
			fc.property(fc.string(), (id) => seedOf(id) === seedOf(id) && seedOf(id) >= 0 && seedOf(id) < 1),
		);
	});

	it('differs between links', () => {
		expect(seedOf('one.visitor')).not.toBe(seedOf('another.visitor'));
	});
});
