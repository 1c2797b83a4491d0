import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Scene } from '$lib/scene/model';
import type { MapPointer } from './map-pointer';
import { watchPointer, type PointerAnswers } from './watch-pointer';

const sceneOf = (longitude: number): Scene => ({
	places: [],
	countries: [],
	links: [],
	frame: [longitude, 0, longitude + 1, 1],
});

/** A map that only hears, and what its pointer was told. */
function watched({ fails = 0 } = {}) {
	const heard = new Map<string, (event?: unknown) => void>();
	const map = { on: (name: string, listener: () => void) => heard.set(name, listener) };
	const told: string[] = [];
	const pointer: MapPointer = {
		move: (event) => told.push(`move ${event.point.x}`),
		leave: () => told.push('leave'),
		click: (event) => told.push(`click ${event.point.x}`),
		show: ({ frame }) => told.push(`show ${frame[0]}`),
	};
	const mapPointer = vi.fn((_map: unknown, { frame }: Scene) => {
		told.push(`made for ${frame[0]}`);
		return pointer;
	});
	const load = vi.fn(() => Promise.resolve({ mapPointer }));
	for (let time = 0; time < fails; time++) load.mockRejectedValueOnce(new Error('no line'));
	const show = watchPointer(
		map as unknown as MapLibreMap,
		sceneOf(0),
		() => null,
		{} as PointerAnswers,
		load,
	);
	const happens = (name: string, x = 0) => heard.get(name)?.({ point: { x, y: 0 } });
	return { happens, told, load, show, settled: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe('the pointer over a map', () => {
	it('has what it means loaded once, and not before it comes', async () => {
		const { happens, told, load, settled } = watched();
		expect(load).not.toHaveBeenCalled();
		happens('mousemove', 1);
		happens('mousemove', 2);
		await settled();
		happens('mousemove', 3);
		await settled();
		expect(load).toHaveBeenCalledTimes(1);
		// What it passed over meanwhile is past.
		expect(told).toEqual(['made for 0', 'move 2', 'move 3']);
	});

	it('is answered nothing where it has left meanwhile', async () => {
		const { happens, told, settled } = watched();
		happens('mousemove', 1);
		happens('mouseout');
		await settled();
		expect(told).toEqual(['made for 0']);
		happens('movestart');
		expect(told).toEqual(['made for 0', 'leave']);
	});

	it('has a finger’s tap answered, which comes without a movement', async () => {
		const { happens, told, load, settled } = watched();
		happens('touchstart', 4);
		expect(load).toHaveBeenCalledTimes(1);
		happens('click', 4);
		await settled();
		expect(told).toEqual(['made for 0', 'click 4']);
	});

	it('means what the scene has become', async () => {
		const { happens, told, show, settled } = watched();
		show(sceneOf(10));
		happens('click', 1);
		await settled();
		show(sceneOf(20));
		expect(told).toEqual(['made for 10', 'click 1', 'show 20']);
	});

	it('is heard again after what it means could not be had', async () => {
		const { happens, told, load, settled } = watched({ fails: 1 });
		happens('click', 1);
		await settled();
		expect(told).toEqual([]);
		happens('click', 2);
		await settled();
		expect(load).toHaveBeenCalledTimes(2);
		expect(told).toEqual(['made for 0', 'click 2']);
	});
});
