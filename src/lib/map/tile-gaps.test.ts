import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { tileGaps } from './tile-gaps';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tile = (z: number) => ({ tileID: { canonical: { z, x: 1, y: 2 } } });
const address = (z: number) => ({ z, x: 1, y: 2 });
const error = new Error('not to be had');

/** @param sources That the map has. */
function gapsOf(sources: readonly string[] = ['world', 'near']) {
	const asked: unknown[] = [];
	let told = 0;
	const gaps = tileGaps(
		{
			refreshTiles: (source, tiles) => void asked.push([source, tiles]),
			getSource: ((id: string) => (sources.includes(id) ? {} : undefined)) as MapLibreMap['getSource'],
		},
		() => (told += 1),
	);
	/** Fails, and again when it is asked for by itself. */
	const failTwice = (sourceId: string, z: number) => {
		for (const _ of [1, 2]) {
			expect(gaps.tookError({ error, sourceId, tile: tile(z) })).toBe(true);
			vi.runAllTimers();
		}
		asked.length = 0;
	};
	return { gaps, asked, told: () => told, failTwice };
}

describe('tileGaps', () => {
	it('asks for a tile once more by itself, and tells of it only where that fails, too', () => {
		const { gaps, asked, told } = gapsOf();
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		expect(asked).toEqual([]);
		vi.runAllTimers();
		expect(asked).toEqual([['near', [address(6)]]]);
		expect(told()).toBe(0);
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		expect(told()).toBe(1);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('tells of many gaps once, and asks for each of them again', () => {
		const { gaps, asked, told, failTwice } = gapsOf();
		failTwice('world', 3);
		failTwice('near', 6);
		failTwice('near', 7);
		expect(told()).toBe(1);
		gaps.fill();
		expect(asked).toEqual([
			['world', [address(3)]],
			['near', [address(6), address(7)]],
		]);
	});

	it('tells again of what fails again, and forgets what was asked for', () => {
		const { gaps, asked, told, failTwice } = gapsOf();
		failTwice('near', 6);
		gaps.fill();
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		expect(told()).toBe(2);
		gaps.lost();
		gaps.fill();
		expect(asked).toHaveLength(1);
	});

	it('takes what the map has dropped on its way for no gap', () => {
		const { gaps, asked, told } = gapsOf();
		const aborted = new DOMException('signal is aborted without reason', 'AbortError');
		for (const _ of [1, 2, 3]) {
			expect(gaps.tookError({ error: aborted, sourceId: 'near', tile: tile(6) })).toBe(true);
			expect(gaps.tookError({ error, sourceId: 'near', tile: { ...tile(6), aborted: true } })).toBe(true);
		}
		vi.runAllTimers();
		expect(told()).toBe(0);
		expect(asked).toEqual([]);
	});

	it('asks for nothing of a source that is gone', () => {
		const { gaps, asked } = gapsOf(['world']);
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		vi.runAllTimers();
		expect(asked).toEqual([]);
	});

	it('asks for nothing of a map that has lost its style', () => {
		const { gaps, asked } = gapsOf();
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		gaps.lost();
		vi.runAllTimers();
		expect(asked).toEqual([]);
	});

	it('leaves other errors alone', () => {
		const { gaps, told } = gapsOf();
		expect(gaps.tookError({ error })).toBe(false);
		expect(gaps.tookError({ error, sourceId: 'near' })).toBe(false);
		expect(gaps.tookError({ error, sourceId: 'links', tile: tile(2) })).toBe(false);
		expect(told()).toBe(0);
	});
});
