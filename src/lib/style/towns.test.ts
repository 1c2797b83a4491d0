import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { light } from './light';
import { NEAR_BOX, NEAR_ZOOM } from './near';
import { towns, type NamedPoint } from './towns';

const [west, south] = NEAR_BOX;
const INSIDE = [west + 1, south + 1] as const;
const OUTSIDE = [west - 20, south - 10] as const;

interface Town extends Record<string, unknown> {
	at: readonly [number, number];
	places?: NamedPoint[];
	language?: string;
}

/** Whether a town is drawn at a zoom: asked of the very filter that the map applies, in the tile that holds it. */
function shows(
	source: 'world' | 'near',
	zoom: number,
	{ at, places = [], language = 'en', ...properties }: Town,
): boolean {
	const layer = towns(light, source, { language, places });
	if (layer.type !== 'symbol' || layer.filter === undefined) throw new Error('no filter');
	const { filter } = featureFilter(layer.filter, 'layers[0].filter');
	const worldTiles = 2 ** zoom;
	const x = ((at[0] + 180) / 360) * worldTiles;
	const sine = Math.sin((at[1] * Math.PI) / 180);
	const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldTiles;
	const canonical = { z: zoom, x: Math.floor(x), y: Math.floor(y), key: '' };
	const point = { x: (x % 1) * 8192, y: (y % 1) * 8192 };
	const feature = { type: 1, properties: { name_en: 'Bray', rank: 1, ...properties }, geometry: [[point]] };
	return filter({ zoom }, feature as never, canonical as never);
}

describe('towns', () => {
	it('show by rank, large ones first, and a capital one level earlier', () => {
		expect(shows('world', 4, { at: OUTSIDE })).toBe(true);
		expect(shows('world', 4, { at: OUTSIDE, rank: 2 })).toBe(false);
		expect(shows('world', 4, { at: OUTSIDE, rank: 2, capital: true })).toBe(true);
		expect(shows('near', 9, { at: INSIDE, rank: 6 })).toBe(true);
		expect(shows('near', 8, { at: INSIDE, rank: 6 })).toBe(false);
	});

	it('have no label in a language that they have no name in', () => {
		expect(shows('near', 9, { at: INSIDE, name_en: 'Bray' })).toBe(true);
		expect(shows('near', 9, { at: INSIDE, name_en: 'Bray', language: 'ar' })).toBe(false);
		expect(shows('near', 9, { at: INSIDE, name_ar: 'بريه', language: 'ar' })).toBe(true);
	});

	it('come from the coarse source only where there is no finer one', () => {
		expect(shows('world', NEAR_ZOOM - 1, { at: INSIDE, capital: true })).toBe(true);
		expect(shows('world', NEAR_ZOOM, { at: INSIDE })).toBe(false);
		expect(shows('world', NEAR_ZOOM, { at: OUTSIDE })).toBe(true);
	});

	it('leave a place of the scene to the scene, and not another town of its name far away', () => {
		const near: [number, number] = [INSIDE[0] + 0.2, INSIDE[1]];
		const far: [number, number] = [INSIDE[0] + 5, INSIDE[1]];
		expect(shows('near', 8, { at: INSIDE, places: [{ name: 'Bray', point: near }] })).toBe(false);
		expect(shows('near', 8, { at: INSIDE, places: [{ name: 'Bray', point: far }] })).toBe(true);
		expect(shows('near', 8, { at: INSIDE, places: [{ name: 'Skerries', point: near }] })).toBe(true);
	});
});
