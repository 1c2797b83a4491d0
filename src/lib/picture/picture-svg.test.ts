import { describe, expect, it } from 'vitest';
import { fitCamera, WORLD_PIXELS } from '$lib/geometry/fit-camera';
import { mercator } from '$lib/geometry/mercator';
import { aLink } from '$lib/scene/a-link.fixture';
import type { PlaceMark, Scene } from '$lib/scene/model';
import { pictureFrame } from './picture-frame';
import type { LandOfPicture } from './picture-land';
import { laidOut, LAYOUTS } from './picture-layout';
import { pictureSvg, ratioInDigits } from './picture-svg';

const place = (id: string, name: string, point: [number, number]): PlaceMark => ({
	id,
	name,
	point,
	precision: 'city',
	emphasis: 'normal',
});
const scene: Scene = {
	places: [place('a-town', 'A <b>Town</b>', [10, 40]), place('b-town', 'B Town', [20, 45])],
	countries: [{ id: 'far', country: 'ZZ', name: 'Far Country', point: [15, 48], emphasis: 'selected' }],
	links: [aLink(), aLink({ id: 'other.one', contact: 'other', standing: 'alleged', emphasis: 'dimmed' })],
	frame: [8, 38, 22, 47],
};
const land: LandOfPicture = {
	countries: [
		{
			code: 'ZZ',
			rings: [
				[
					[5, 36],
					[25, 36],
					[25, 50],
					[5, 36],
				],
			],
			edges: [
				[
					[5, 36],
					[25, 36],
				],
			],
		},
	],
	water: [],
	rivers: [
		[
			[9, 39],
			[11, 45],
		],
	],
	borders: [
		{
			kind: 'disputed',
			line: [
				[9, 40],
				[12, 44],
			],
		},
	],
	labels: [],
};
const draw = (of: Scene = scene): string =>
	pictureSvg(of, {
		land,
		words: { label: 'The map', link: ({ label }) => `${label} · surely` },
		addresses: { place: (id) => `/places/${id}/`, contact: (id) => `/contacts/${id}/` },
		storyCountries: ['ZZ'],
	});

describe('the picture of a scene', () => {
	it('has every place and link as a real link with a name', () => {
		const svg = draw();
		expect(svg).toContain('href="/places/b-town/"');
		expect(svg).toContain('aria-label="B Town"');
		expect(
			svg.match(
				/<a href="\/contacts\/an-invented-visit\/"[^>]*aria-label="An invented visit · 2017 · surely"/,
			),
		).not.toBeNull();
	});

	it('shows names as text, whatever is in them', () => {
		expect(draw()).toContain('A &lt;b&gt;Town&lt;/b&gt;');
		expect(draw()).not.toContain('<b>');
	});

	it('draws the least sure first and dims what is dimmed', () => {
		const svg = draw();
		expect(svg.indexOf('/contacts/other/')).toBeLessThan(svg.indexOf('/contacts/an-invented-visit/'));
		expect(svg).toContain('class="link accusation dimmed"');
	});

	it('has no style attribute, and a non-scaling stroke on each line', () => {
		const svg = draw();
		expect(svg).not.toContain('style=');
		for (const path of svg.match(/<path class="(?:stroke|casing|border)[^>]*>/g) ?? [])
			expect(path).toContain('vector-effect="non-scaling-stroke"');
	});

	it('draws rivers as lines', () => {
		expect(draw()).toContain('class="river"');
	});

	it('marks the country that the text gives no nearer, and what is disputed', () => {
		expect(draw()).toContain('class="country selected"');
		expect(draw()).toContain('class="border disputed"');
	});

	it('sets a place at its share of the frame', () => {
		const [west, south, east, north] = scene.frame;
		const [x, y] = mercator([20, 45]);
		const [left, top] = mercator([west, north]);
		const [right, bottom] = mercator([east, south]);
		const share = (value: number) => `${Number((value * 100).toFixed(3))}%`;
		expect(draw()).toContain(
			`<svg x="${share((x - left) / (right - left))}" y="${share((y - top) / (bottom - top))}"><a href="/places/b-town/"`,
		);
	});
});

describe('the layout of a picture', () => {
	it.each(LAYOUTS)('puts the frame where the live map does: $name', (layout) => {
		const { map, margin } = layout;
		const edges = {
			top: margin.upwards,
			bottom: margin.upwards,
			left: margin.sideways,
			right: margin.sideways,
		};
		const camera = fitCamera(scene.frame, map, edges);
		const frame = pictureFrame(scene.frame);
		const { onMap, zoom } = laidOut(frame, layout);
		expect(zoom).toBeCloseTo(camera.zoom, 9);
		const scale = WORLD_PIXELS * 2 ** camera.zoom;
		const [x, y] = mercator([10, 40]);
		const [middleX, middleY] = mercator([camera.longitude, camera.latitude]);
		const [atX, atY] = onMap(frame.project([10, 40]));
		expect(atX).toBeCloseTo(map.width / 2 + (x - middleX) * scale, 6);
		expect(atY).toBeCloseTo(map.height / 2 + (y - middleY) * scale, 6);
	});
});

describe('a ratio in digits', () => {
	it('adds up to the ratio, to a thousandth', () => {
		for (const ratio of [0.25, 0.5, 1, 1.3337, 2.0499, 9.87]) {
			const digits = Object.values(ratioInDigits(ratio)).map(Number);
			const sum = digits.reduce((total, digit, index) => total + digit / 10 ** index, 0);
			expect(Math.abs(sum - ratio)).toBeLessThanOrEqual(0.00051);
		}
	});
});
