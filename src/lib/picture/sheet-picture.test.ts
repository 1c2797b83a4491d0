import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { PlaceMark, Scene } from '$lib/scene/model';
import type { LandOfPicture } from './picture-land';
import { sheetPicture, sheetSvg, sheetView, type SheetSize } from './sheet-picture';

const land: LandOfPicture = { countries: [], water: [], rivers: [], borders: [], labels: [] };
const place = (id: string, name: string, point: [number, number]): PlaceMark => ({
	id,
	name,
	point,
	precision: 'city',
	emphasis: 'normal',
});
const scene: Scene = {
	places: [place('a-town', 'A <b>Town</b>', [10, 40]), place('far-off', 'Far off', [120, 40])],
	countries: [],
	links: [
		aLink({ standing: 'alleged' }),
		aLink({ id: 'dim.one', emphasis: 'dimmed' }),
		aLink({
			id: 'far.one',
			path: [
				[120, 40],
				[121, 41],
			],
		}),
	],
	frame: [8, 38, 22, 47],
};
const full: SheetSize = { width: 600, height: 300, detail: 'full' };
const small: SheetSize = { ...full, detail: 'small' };
const pictureOf = (size: SheetSize) =>
	sheetPicture(scene, { size, land, storyCountries: [], ids: 'map-of-it' });

describe('sheetView', () => {
	it('holds the frame with room for names, in the shape of the picture', () => {
		const { bounds, zoom } = sheetView(scene, full);
		const [west, south, east, north] = scene.frame;
		expect(bounds[0]).toBeLessThan(west);
		expect(bounds[1]).toBeLessThan(south);
		expect(bounds[2]).toBeGreaterThan(east);
		expect(bounds[3]).toBeGreaterThan(north);
		expect((600 / 512 / 2 ** zoom) * 360).toBeCloseTo(bounds[2] - bounds[0], 6);
	});
});

describe('sheetPicture', () => {
	it.each([full, small])('draws what shows and names it as text, without links: $detail', (size) => {
		const svg = pictureOf(size);
		expect(svg.match(/class="link /g)).toHaveLength(2);
		expect(svg).toContain('A &lt;b&gt;Town&lt;/b&gt;');
		expect(svg).not.toContain('Far off');
		expect(svg).not.toContain('<a ');
	});

	it.each([full, small])('tells direction, standing and what is left out without colour: $detail', (size) => {
		const svg = pictureOf(size);
		expect(svg.match(/<path class="end /g)).toHaveLength(2);
		expect(svg).toContain('stroke-dasharray');
		expect(svg).toMatch(/class="link travel dimmed"/);
	});

	it('is shorter where it is small', () => {
		expect(pictureOf(small).length).toBeLessThan(pictureOf(full).length);
	});
});

describe('sheetSvg', () => {
	it('is one picture with a name', () => {
		expect(sheetSvg(full, 'A & B', '<g/>')).toBe(
			'<svg class="sheet-map map-marks" viewBox="0 0 600 300" role="img" aria-label="A &amp; B"><g/></svg>',
		);
	});
});
