import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryMark } from '$lib/scene/model';
import { insetLandMarkup, insetLandPaths } from './inset-land';
import type { InsetLand } from './land-shapes';

const file = new URL('../../../geo/basemap/levant.json', import.meta.url);
const land = JSON.parse(readFileSync(file, 'utf8')) as InsetLand;
const country = (code: string, emphasis: CountryMark['emphasis']): CountryMark => ({
	id: code.toLowerCase(),
	country: code,
	name: code,
	point: [0, 0],
	emphasis,
});

describe('the land that a page brings along for its inset', () => {
	it('is drawn bottom to top, with the outlines of the scene’s countries alone, as they stand out', () => {
		const paths = insetLandPaths(land, [country('LB', 'selected'), country('US', 'normal')]);
		expect(paths.map(({ class: name, country: code }) => [name, code])).toEqual([
			['land', undefined],
			['border', undefined],
			['border disputed', undefined],
			['outline selected', 'LB'],
		]);
	});

	it('is the same as text', () => {
		const markup = insetLandMarkup(land, [country('LB', 'normal')]);
		expect(markup.match(/<path /g)).toHaveLength(4);
		expect(markup).toMatch(/<path class="outline normal" data-country="LB" d="M/);
	});
});
