import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png';

/** Pixels of so many colours, one after the other. */
function pixelsOf(colours: readonly number[]): Uint8Array {
	return Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
}
const read = (png: Buffer) => {
	const { data, width, height } = PNG.sync.read(png);
	return { width, height, pixels: new Uint8Array(data) };
};

describe('palettePng', () => {
	it('keeps every pixel of a picture of few colours', () => {
		const pixels = pixelsOf([0xfdfbf6, 0xfdfbf6, 0x1e2327, 0x931418, 0, 0xffffff]);
		expect(read(palettePng(pixels, 3, 2))).toEqual({ width: 3, height: 2, pixels });
	});

	it('keeps the colours of areas, and comes near the others, where there are too many', () => {
		const many = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? 0xd3dfe5 : index * 5001));
		const { pixels } = read(palettePng(pixelsOf(many), 100, 30));
		let worst = 0;
		many.forEach((colour, index) => {
			const at = [0, 1, 2].map((channel) => pixels[4 * index + channel] ?? 0);
			if (index % 3 === 0) expect(at).toEqual([0xd3, 0xdf, 0xe5]);
			at.forEach(
				(value, channel) =>
					(worst = Math.max(worst, Math.abs(value - ((colour >> (16 - 8 * channel)) & 255)))),
			);
		});
		expect(worst).toBeLessThan(64);
	});

	it('is the same each time', () => {
		const pixels = pixelsOf([1, 2, 3, 4]);
		expect(palettePng(pixels, 2, 2)).toEqual(palettePng(pixels, 2, 2));
	});
});
