import { describe, expect, it } from 'vitest';
import type { Scene } from '$lib/scene/model';
import { shownInFrame } from './shown-in-frame';

const camera = { longitude: 10, latitude: 0, zoom: 0, bearing: 0, pitch: 0 };
const size = { width: 512, height: 512 };

const scene = {
	places: [
		{ point: [10, 0], emphasis: 'normal' },
		{ point: [100, 0], emphasis: 'dimmed' },
	],
	links: [
		{
			path: [
				[10, 0],
				[100, 0],
			],
			emphasis: 'selected',
		},
	],
} as unknown as Scene;

describe('shownInFrame', () => {
	it('gives pixels of the map, whose middle is where the camera looks', () => {
		const { places, courses } = shownInFrame(scene, camera, size);
		expect(places).toEqual([[256, 256]]);
		// At zoom 0 the world is 512 pixels wide: 90 degrees are 128 of them.
		expect(courses[1]?.[0]).toBeCloseTo(256 + 128);
	});

	it('leaves out what is dimmed', () => {
		expect(shownInFrame(scene, camera, size).places).toHaveLength(1);
	});
});
