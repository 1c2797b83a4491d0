import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { LinkMark } from '$lib/scene/model';
import { countFeatures } from './count-features';

const bundleOf = (legs: number): LinkMark => aLink({ id: `of-${legs}`, bundle: { contacts: [], legs } });
const names = (links: LinkMark[]) =>
	countFeatures(links).map(({ properties }) => properties?.['name'] as unknown);

describe('counts on the map', () => {
	it('are those of bundles alone, the largest first', () => {
		expect(names([bundleOf(2), aLink(), bundleOf(40)])).toEqual(['40', '2']);
		const [first, second] = countFeatures([bundleOf(2), bundleOf(40)]);
		expect(first?.properties?.['order']).toBeLessThan(second?.properties?.['order'] as number);
	});

	it('stand on the line', () => {
		const course = { from: [0, 0], to: [40, 0], lane: 0, lanes: 1, part: [0, 1] } as LinkMark['course'];
		const [count] = countFeatures([{ ...bundleOf(3), course }]);
		expect(count?.geometry.coordinates[0]).toBeCloseTo(20);
	});

	it('are not so many that they hide the lines', () => {
		const many = Array.from({ length: 500 }, (_, index) => bundleOf(index + 2));
		expect(names(many)).toHaveLength(120);
		expect(names(many)).toContain('501');
		expect(names(many)).not.toContain('2');
	});
});
