import { describe, expect, it } from 'vitest';
import { directories, directoryBytes, type Entry } from './directory';

const entries = (count: number): Entry[] =>
	Array.from({ length: count }, (_, index) => ({
		tileId: index * 3,
		offset: index * 500,
		length: 300,
		runLength: 1,
	}));
const same = (bytes: Uint8Array): Uint8Array => bytes;

describe('a directory', () => {
	it('is written in columns, ids as steps, and an offset only where there is a gap', () => {
		const bytes = directoryBytes([
			{ tileId: 5, offset: 0, length: 10, runLength: 1 },
			{ tileId: 42, offset: 10, length: 7, runLength: 2 },
			{ tileId: 69, offset: 0, length: 10, runLength: 1 },
		]);
		expect([...bytes]).toEqual([3, 5, 37, 27, 1, 2, 1, 10, 7, 10, 1, 0, 1]);
	});

	it('has no leaves while it fits into the root', () => {
		const { root, leaves } = directories(entries(10), same, 1000, 4);
		expect(root).toEqual(directoryBytes(entries(10)));
		expect(leaves).toHaveLength(0);
	});

	it('is cut into leaves of growing size until the root fits', () => {
		for (const most of [1000, 100, 20]) {
			const { root, leaves } = directories(entries(5000), same, most, 4);
			expect(root.length).toBeLessThanOrEqual(most);
			expect(leaves.length).toBeGreaterThan(5000);
		}
	});
});
