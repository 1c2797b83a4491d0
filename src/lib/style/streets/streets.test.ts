import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dark } from '../dark';
import { mapStyle, withScene } from '../index';
import { light } from '../light';
import { adoptStyle } from './adopt-style';
import { streetArchive } from './street-archive';
import { streetBasemap, streetHost } from './street-basemap';
import { streetStyle } from './street-style';

const options = { basePath: '', language: 'en' as const };
const problems = (style: StyleSpecification): string[] =>
	validateStyleMin(style).map(({ message }) => message);
/** What Protomaps' documentation lists, version 4. */
const SCHEMA = [
	'boundaries',
	'buildings',
	'earth',
	'landcover',
	'landuse',
	'places',
	'pois',
	'roads',
	'water',
];

const foreign = {
	version: 8,
	glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
	sprite: 'sprites/basic',
	terrain: { source: 'places' },
	sources: {
		places: { type: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf'] },
		other: { type: 'vector', url: 'https://tiles.example/other.json' },
	},
	layers: [
		{ id: 'sea', type: 'background', paint: { 'background-color': '#123456' } },
		{
			id: 'places-names',
			type: 'symbol',
			source: 'places',
			'source-layer': 'place',
			layout: { 'text-field': ['get', 'name'], 'text-font': ['Some Sans Bold'], 'icon-image': 'arrow' },
		},
		{
			id: 'shields',
			type: 'symbol',
			source: 'other',
			'source-layer': 'road',
			layout: { 'text-field': 'A 1' },
		},
	],
};

describe.each([light, dark])('a street map from an archive, in the $name theme', (theme) => {
	const pieces = streetArchive('https://tiles.example/city.pmtiles', theme, 'ar');
	const style = withScene(theme, streetStyle(theme, { ...options, projection: 'globe' }, pieces));

	it('is a valid style that needs no font from elsewhere', () => {
		expect(problems(style)).toEqual([]);
		expect(style).not.toHaveProperty('glyphs');
		expect(pieces.sources['streets:archive']).toMatchObject({
			url: 'pmtiles://https://tiles.example/city.pmtiles',
		});
	});

	it('asks for no layer that the schema does not have', () => {
		for (const layer of pieces.layers)
			if ('source-layer' in layer) expect(SCHEMA).toContain(layer['source-layer']);
	});

	it('takes its colours from the theme', () => {
		const known = new Set(JSON.stringify(theme).match(/#[0-9a-f]{6}/g));
		for (const colour of JSON.stringify(pieces).match(/#[0-9a-f]{6}/g) ?? []) expect(known).toContain(colour);
	});

	it('keeps the scene on top, and every name above what is none', () => {
		const scene = mapStyle(theme, options).layers.filter(({ id }) => /^(links|places|view)-/.test(id));
		expect(style.layers.slice(-scene.length)).toEqual(scene);
		const types = style.layers.slice(0, -scene.length).map(({ type }) => type);
		expect(types.slice(types.indexOf('symbol')).every((type) => type === 'symbol')).toBe(true);
	});
});

describe('a street map from a style', () => {
	const pieces = adoptStyle(foreign, 'https://maps.example/styles/basic/style.json');
	const style = withScene(light, streetStyle(light, options, pieces));

	it('is a valid style beside ours, though its ids are those of ours', () => {
		expect(problems(style)).toEqual([]);
		const ids = style.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.slice(0, 1)).toEqual(['streets:sea']);
		expect(ids).toContain('streets:places-names');
		expect(style.sources['places']).toMatchObject({ type: 'geojson' });
	});

	it('asks for no glyphs, and sets its names in the faces of the page', () => {
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('terrain');
		const fonts = pieces.layers.flatMap((layer) =>
			layer.type === 'symbol' ? [layer.layout?.['text-font']] : [],
		);
		expect(fonts).toEqual([expect.arrayContaining(["'Semibold'"]), ["'Atlas Sans'"]]);
	});

	it('finds what is named beside it, and keeps the places of the numbers', () => {
		expect(pieces.sources['streets:places']).toMatchObject({
			tiles: ['https://maps.example/styles/basic/tiles/{z}/{x}/{y}.pbf'],
		});
		expect(pieces.sources['streets:other']).toMatchObject({ url: 'https://tiles.example/other.json' });
		expect(style.sprite).toBe('https://maps.example/styles/basic/sprites/basic');
	});

	it.each([
		null,
		[],
		'no',
		{},
		{ version: 7, layers: [], sources: {} },
		{ version: 8, layers: {}, sources: {} },
	])('is refused where it is none: %j', (style) => {
		expect(() => adoptStyle(style, 'https://maps.example/a.json')).toThrow('not a MapLibre style');
	});

	it('is refused where a source or a layer is none', () => {
		const broken = (part: object): unknown => ({ version: 8, sources: {}, layers: [], ...part });
		expect(() => adoptStyle(broken({ layers: [7] }), 'https://maps.example/')).toThrow('layer');
		expect(() => adoptStyle(broken({ sources: { a: null } }), 'https://maps.example/')).toThrow('source');
	});
});

describe('the setting', () => {
	it('is an archive by the end of its path, and else a style', () => {
		expect(streetBasemap(' https://a.example/x.PMTiles?key=1 ')?.kind).toBe('archive');
		expect(streetBasemap('/maps/style.json?from=x.pmtiles')).toEqual({
			kind: 'style',
			address: '/maps/style.json?from=x.pmtiles',
		});
		expect(streetBasemap(undefined)).toBeNull();
		expect(streetBasemap('  ')).toBeNull();
	});

	it('tells the host that a reader is shown, and none for the own one', () => {
		expect(streetHost({ kind: 'style', address: 'https://a.example:81/x.json' })).toBe('a.example:81');
		expect(streetHost({ kind: 'style', address: '/x.json' })).toBeNull();
	});
});
