import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dark } from './dark';
import { basemapStyle, mapStyle, type StyleOptions } from './index';
import { light } from './light';
import { ABOVE_LINKS } from './links';
import { LINE_PATTERN, STANDINGS } from './line-pattern';
import { markImages } from './mark-images';
import type { TileLayer } from './sources';

const options: StyleOptions = {
	basePath: '/below',
	storyCountries: ['SY', 'LB'],
	places: [{ name: 'A Town', point: [35, 34] }],
};
const TILE_LAYERS: readonly TileLayer[] = ['land', 'water', 'rivers', 'boundaries', 'countries', 'towns'];
const looks = [light, dark].flatMap((theme) =>
	(['en', 'ar'] as const).flatMap((language) =>
		([undefined, 'globe'] as const).map((projection) => ({ theme, language, projection })),
	),
);

describe.each(looks)(
	'the style in $theme.name, $language, $projection',
	({ theme, language, projection }) => {
		const basemap = basemapStyle(theme, { ...options, language, projection });
		const style = mapStyle(theme, { ...options, language, projection });

		it('is valid after the style specification, with and without the scene', () => {
			expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			expect(validateStyleMin(basemap).map(({ message }) => message)).toEqual([]);
		});

		it('takes its tiles from one archive below the base path, and needs no glyphs and no sprite', () => {
			const tiles = Object.values(style.sources).flatMap((source) => ('tiles' in source ? source.tiles : []));
			expect(new Set(tiles)).toEqual(new Set(['pmtiles:///below/basemap/atlas.pmtiles/{z}/{x}/{y}']));
			for (const source of Object.values(style.sources)) {
				expect(source).not.toHaveProperty('url');
				if (source.type === 'geojson') expect(typeof source.data).toBe('object');
			}
			expect(style).not.toHaveProperty('glyphs');
			expect(style).not.toHaveProperty('sprite');
			expect(JSON.stringify(style.layers)).not.toContain('//');
		});

		it('names no layer that a tile does not have', () => {
			const named = style.layers.flatMap((layer) =>
				'source' in layer && style.sources[layer.source]?.type === 'vector' ? [layer['source-layer']] : [],
			);
			expect(new Set(named)).toEqual(new Set(TILE_LAYERS));
		});

		it('draws every name above everything of the basemap that is none', () => {
			const types = basemap.layers.map(({ type }) => type);
			expect(types.slice(types.indexOf('symbol')).every((type) => type === 'symbol')).toBe(true);
		});

		it('names a thing in its own language or not at all', () => {
			const labels = basemap.layers
				.filter((layer) => layer.type === 'symbol')
				.filter(({ id }) => /towns|labels/.test(id));
			expect(labels).toHaveLength(3);
			for (const layer of labels) {
				expect(layer.layout?.['text-field']).toEqual(['get', `name_${language}`]);
				expect(JSON.stringify(layer.filter)).toContain(JSON.stringify(['has', `name_${language}`]));
			}
		});

		it('draws land over sea, links over land, places over links, and names of places first of all', () => {
			const ids = style.layers.map(({ id }) => id);
			const inOrder = [
				...['sea', 'world-land', 'world-water', 'world-boundaries-settled', 'near-sea', 'near-shore-wide'],
				...['near-land', 'near-country-highlight', 'near-water', 'near-boundaries-disputed'],
				...['world-towns', 'near-towns', 'country-labels'],
				// Right below the first of these the map puts the lines.
				...[ABOVE_LINKS, 'links-stub-names'],
				...['places-dots', 'places-names', 'places-clear', 'view-edge'],
			];
			const positions = inOrder.map((id) => ids.indexOf(id));
			expect(positions).not.toContain(-1);
			expect(positions).toEqual([...positions].sort((a, b) => a - b));
			expect(new Set(ids).size).toBe(ids.length);
		});

		it('has no colour of its own: every colour is in the theme', () => {
			const known = new Set(JSON.stringify(theme).match(/#[0-9a-f]{6}/g));
			for (const colour of JSON.stringify({ ...style, sources: {} }).match(
				/#[0-9a-fA-F]{3,8}|rgba?\(|hsla?\(/g,
			) ?? [])
				expect(known).toContain(colour);
		});

		it('changes with the theme in colours alone', () => {
			const bare = (text: string): string => text.replace(/#[0-9a-f]{6}/g, '').replace(/light|dark/g, '');
			const inLight = mapStyle(light, { ...options, language, projection });
			expect(bare(JSON.stringify(style))).toBe(bare(JSON.stringify(inLight)));
		});

		it('dashes disputed borders and no others', () => {
			const dashed = basemap.layers.filter(
				(layer) => layer.type === 'line' && layer.paint?.['line-dasharray'],
			);
			expect(dashed.map(({ id }) => id)).toEqual(['world-boundaries-disputed', 'near-boundaries-disputed']);
		});
	},
);

describe('images of the layers', () => {
	it('are all made, and none is made that no layer names', () => {
		const made = markImages().map(({ name }) => name);
		const named = mapStyle(light, options).layers.flatMap((layer) =>
			layer.type === 'symbol'
				? (JSON.stringify(layer.layout?.['icon-image'] ?? null).match(/atlas-[a-z-]+/g) ?? [])
				: [],
		);
		expect(new Set(named)).toEqual(new Set(made));
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
