import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { insetLinks } from './inset-links';
import type { InsetProjection } from '$lib/picture/inset-projection';

/** One degree is one pixel, a hundred of them across and down. */
const projection: InsetProjection = {
	size: { width: 100, height: 100 },
	project: ([longitude, latitude]) => [longitude, latitude],
};
const shown = (about: Parameters<typeof aLink>[0]) => insetLinks([aLink(about)], projection);

describe('the links of the inset', () => {
	it('have an arrowhead before the place at which they arrive', () => {
		const [link] = shown({
			path: [
				[10, 50],
				[90, 50],
			],
		});
		expect(link?.ends).toEqual([{ shape: 'arrow', point: [75, 50], degrees: 90 }]);
	});

	it('show which way they lead where they leave the frame', () => {
		const [link] = shown({
			path: [
				[50, 50],
				[50, 400],
			],
		});
		expect(link?.ends).toEqual([{ shape: 'arrow', point: [50, 86], degrees: 180 }]);
	});

	it('have nothing at either end of a tie that leads neither way', () => {
		const [link] = shown({
			kind: 'tie',
			directed: false,
			path: [
				[20, 50],
				[80, 50],
			],
		});
		expect(link?.ends).toEqual([]);
	});

	it('are left out where none of them shows', () => {
		expect(
			shown({
				path: [
					[200, 0],
					[200, 100],
				],
			}),
		).toEqual([]);
	});

	it('fade in steps towards an end that is only a country', () => {
		const [link] = shown({
			fades: 'from',
			path: [
				[10, 10],
				[90, 90],
			],
		});
		expect(link?.steps.length).toBeGreaterThan(5);
		expect(link?.steps[0]?.opacity).toBeLessThan(link?.steps.at(-1)?.opacity ?? 0);
	});
});
