import { describe, expect, it } from 'vitest';
import { paneView } from '$lib/picture/pane-frame';
import type { Bounds } from '$lib/geometry/position';
import type { Scene } from '$lib/scene/model';
import { inView, withinFrame } from './in-view';

const scene = {
	frame: [0, 0, 1, 1],
	places: [{ point: [12.5, 41.9] }, { point: [100, 0] }],
	countries: [],
	links: [
		{
			path: [
				[12.5, 41.9],
				[36, 33],
			],
		},
		{
			path: [
				[100, 0],
				[101, 0],
			],
		},
	],
} as unknown as Scene;

describe('inView', () => {
	it('leaves the scene alone where no live map tells what it shows', () => {
		expect(inView(scene, null)).toBe(scene);
	});

	it('frames what the live map shows, so that the sheet shows just that', () => {
		const bounds: Bounds = [0, 20, 50, 50];
		const { frame } = inView(scene, { zoom: 4, bounds });
		// Higher than what is shown is wide: then its sides tell.
		const tall = paneView(frame, { width: 1000, height: 1000 }, 1.16).bounds;
		expect(tall[0]).toBeCloseTo(0, 6);
		expect(tall[2]).toBeCloseTo(50, 6);
	});
});

it('keeps of a scene what lies within its frame, also by another turn of the world', () => {
	const europe = withinFrame({ ...scene, frame: [0, 20, 50, 50] });
	expect([europe.places.length, europe.links.length]).toEqual([1, 1]);
	const turned = withinFrame({ ...scene, frame: [360, 20, 410, 50] });
	expect(turned.places).toEqual(europe.places);
});
