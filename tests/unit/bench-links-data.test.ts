// The legs that the benchmark of links draws.
import Supercluster from 'supercluster';
import { describe, expect, it } from 'vitest';
import { generatedLegs, type BenchLeg } from '../bench/links/data/generated-legs';
import { mulberry32 } from '../bench/links/data/mulberry32';
import { shippedLinks } from '../bench/links/data/shipped-links';

describe('the generator of numbers', () => {
	it('gives what its source gives', () => {
		const random = mulberry32(1);
		const words = Array.from({ length: 3 }, () => Math.floor(random() * 2 ** 32));
		expect(words).toEqual([2693262067, 11749833, 2265367787]);
	});
});

describe('generated legs', () => {
	it('are as many as asked for, and the same for the same seed', () => {
		expect(generatedLegs(1000, 7)).toHaveLength(1000);
		expect(generatedLegs(1000, 7)).toEqual(generatedLegs(1000, 7));
		expect(generatedLegs(1000, 8)).not.toEqual(generatedLegs(1000, 7));
		expect(generatedLegs(0, 7)).toEqual([]);
	});

	it('have ids of their own, and join two places', () => {
		const legs = generatedLegs(1000, 7);
		expect(new Set(legs.map(({ id }) => id)).size).toBe(1000);
		expect(legs.filter(({ course }) => course.from === course.to)).toEqual([]);
	});

	it('number the legs of a pair through, in both directions', () => {
		const pairs = new Map<string, BenchLeg[]>();
		for (const leg of generatedLegs(1000, 7)) {
			const pair = [String(leg.course.from), String(leg.course.to)].sort().join(' ');
			pairs.set(pair, [...(pairs.get(pair) ?? []), leg]);
		}
		for (const legs of pairs.values()) {
			expect(legs.map(({ course }) => course.lane)).toEqual(legs.map((_, lane) => lane));
			expect(legs.map(({ course }) => course.lanes)).toEqual(legs.map(() => legs.length));
		}
		const both = [...pairs.values()].filter(
			(legs) => new Set(legs.map(({ course }) => String(course.from))).size === 2,
		);
		expect(both.length).toBeGreaterThan(50);
		expect(pairs.size).toBeLessThan(900);
	});

	it.each([15, 1000, 100_000])('lie in clusters that the view holds, %i of them', (count) => {
		const legs = generatedLegs(count, 7);
		const points = legs.flatMap(({ course }) => [course.from, course.to]);
		expect(Math.min(...points.map(([longitude]) => longitude).slice(0, 50_000))).toBeGreaterThan(-25);
		expect(Math.max(...points.map(([longitude]) => longitude).slice(0, 50_000))).toBeLessThan(75);
		expect(new Set(points.map(String)).size).toBeLessThan(3 * Math.sqrt(count));
	});
});

describe('legs as the site draws so many', () => {
	const legsOf = (links: readonly BenchLeg[]) =>
		links.reduce((sum, { bundle }) => sum + (bundle?.legs ?? 1), 0);

	it('are each drawn as long as there are few', () => {
		const few = generatedLegs(299, 7);
		expect(shippedLinks(Supercluster, few, 3)).toBe(few);
	});

	it('are bundled by pair of places, and none is lost', () => {
		const drawn = shippedLinks(Supercluster, generatedLegs(1000, 7), 3);
		expect(drawn.length).toBeLessThan(900);
		expect(legsOf(drawn)).toBe(1000);
		expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
	});

	it('are fewer the farther off they are seen, once they are clustered', () => {
		const legs = generatedLegs(10_000, 7);
		const [far, near] = [2, 6].map((zoom) => shippedLinks(Supercluster, legs, zoom).length);
		expect(far).toBeLessThan(1000);
		expect(near).toBeGreaterThan(far ?? 0);
	});
});
