import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dark } from './dark';
import { basemapStyle, mapStyle, sceneLayers } from './index';
import { light } from './light';
import { LINE_PATTERN, STANDINGS } from './line-pattern';
import { markImages } from './mark-images';

const options = { basePath: '/below', storyCountries: ['SY', 'LB'] };

describe.each([light, dark])('the style in the $name theme', (theme) => {
	const style = mapStyle(theme, options);

	it('is valid after the style specification, with and without the scene', () => {
		expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
		expect(validateStyleMin(basemapStyle(theme, options)).map(({ message }) => message)).toEqual([]);
	});

	it('takes every file from below the base path, and needs no glyphs and no sprite', () => {
		const files = Object.values(style.sources).flatMap((source) =>
			source.type === 'geojson' && typeof source.data === 'string' ? [source.data] : [],
		);
		expect(files).toHaveLength(5);
		for (const file of files) expect(file).toMatch(/^\/below\/basemap\/[a-z-]+\.(geo)?json$/);
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
	});

	it('draws land over sea, links over land, places over links, and names of places first of all', () => {
		const ids = style.layers.map(({ id }) => id);
		const inOrder = [
			'sea',
			'world-land',
			'near-sea',
			'near-land',
			'near-country-highlight',
			'near-borders-settled',
			'country-labels',
			'links-casing',
			'links-reported',
			'links-asserted',
			'links-arrows',
			'links-stub-names',
			'places-dots',
			'places-names',
			'places-clear',
		];
		const positions = inOrder.map((id) => ids.indexOf(id));
		expect(positions).not.toContain(-1);
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has no colour of its own: every colour is in the theme', () => {
		const known = new Set(JSON.stringify(theme).match(/#[0-9a-f]{6}/g));
		for (const colour of JSON.stringify(style).match(/#[0-9a-fA-F]{3,8}|rgba?\(|hsla?\(/g) ?? [])
			expect(known).toContain(colour);
	});

	it('names no image that is not made', () => {
		const made = markImages().map(({ name }) => name);
		const named = sceneLayers(theme).flatMap((layer: LayerSpecification) =>
			layer.type === 'symbol' && layer.layout?.['icon-image']
				? [JSON.stringify(layer.layout['icon-image'])]
				: [],
		);
		expect(made.every((name) => named.some((text) => text.includes(`"${name}"`)))).toBe(true);
		expect(new Set(named.join().match(/"(arrow|[a-z]+-end|clear)"/g)).size).toBe(made.length);
	});

	it('changes with the theme in colours alone', () => {
		const bare = (text: string): string => text.replace(/#[0-9a-f]{6}/g, '').replace(/light|dark/g, '');
		expect(bare(JSON.stringify(style))).toBe(bare(JSON.stringify(mapStyle(light, options))));
	});
});

describe('patterns of lines', () => {
	it('differ from one another without colour', () => {
		const patterns = STANDINGS.map((standing) => JSON.stringify({ ...LINE_PATTERN[standing], opacity: 0 }));
		expect(new Set(patterns).size).toBe(STANDINGS.length);
	});
});

describe('images of marks', () => {
	it('are drawn in the middle and empty at the rim, so that nothing is cut off', () => {
		for (const {
			image,
			options: { sdf },
			name,
		} of markImages()) {
			expect(image.data).toHaveLength(image.width * image.height * 4);
			if (!sdf) continue;
			const alpha = (x: number, y: number): number => image.data[(y * image.width + x) * 4 + 3] as number;
			const solid = Array.from({ length: image.width ** 2 }, (_, i) =>
				alpha(i % image.width, Math.floor(i / image.width)),
			).filter((a) => a > 192);
			expect(solid.length, name).toBeGreaterThan(100);
			for (let i = 0; i < image.width; i += 1)
				for (const rim of [alpha(i, 0), alpha(0, i), alpha(i, image.width - 1), alpha(image.width - 1, i)])
					expect(rim, name).toBeLessThan(96);
		}
	});
});
