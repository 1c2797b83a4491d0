import { describe, expect, it } from 'vitest';
import { wallTextScale } from './wall-text';

describe('names on a wall', () => {
	it('grow with its height, and are never smaller than on a desk', () => {
		expect(wallTextScale(1080)).toBe(1.5);
		expect(wallTextScale(2160)).toBe(3);
		for (const height of [0, 390, 720, 768]) expect(wallTextScale(height)).toBe(1);
	});

	it('keep one size while a window’s edge is dragged a little', () => {
		const sizes = new Set(Array.from({ length: 100 }, (_, index) => wallTextScale(1040 + index)));
		expect(sizes).toEqual(new Set([1.5]));
	});

	it('end somewhere', () => {
		expect(wallTextScale(100_000)).toBe(3);
	});
});
