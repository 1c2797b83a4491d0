import { describe, expect, it } from 'vitest';
import { tileGaps } from './tile-gaps';

const tile = (z: number) => ({ tileID: { canonical: { z, x: 1, y: 2 } } });
const error = new Error('not to be had');

function gapsOf() {
	const asked: unknown[] = [];
	let told = 0;
	const gaps = tileGaps(
		{ refreshTiles: (source, tiles) => void asked.push([source, tiles]) },
		() => (told += 1),
	);
	return { gaps, asked, told: () => told };
}

describe('tileGaps', () => {
	it('tells of many gaps once, and asks for each of them again', () => {
		const { gaps, asked, told } = gapsOf();
		for (const [sourceId, z] of [
			['world', 3],
			['near', 6],
			['near', 7],
		] as const)
			expect(gaps.tookError({ error, sourceId, tile: tile(z) })).toBe(true);
		expect(told()).toBe(1);
		gaps.fill();
		expect(asked).toEqual([
			['world', [{ z: 3, x: 1, y: 2 }]],
			['near', [6, 7].map((z) => ({ z, x: 1, y: 2 }))],
		]);
	});

	it('tells again of what fails again, and forgets what was asked for', () => {
		const { gaps, asked, told } = gapsOf();
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		gaps.fill();
		gaps.tookError({ error, sourceId: 'near', tile: tile(6) });
		expect(told()).toBe(2);
		gaps.lost();
		gaps.fill();
		expect(asked).toHaveLength(1);
	});

	it('leaves other errors alone', () => {
		const { gaps, told } = gapsOf();
		expect(gaps.tookError({ error })).toBe(false);
		expect(gaps.tookError({ error, sourceId: 'near' })).toBe(false);
		expect(gaps.tookError({ error, sourceId: 'links', tile: tile(2) })).toBe(false);
		expect(told()).toBe(0);
	});
});
