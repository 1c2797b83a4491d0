/** How far two pictures of a window differ. Pure, on PNGs in memory. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Area } from './load';

/** pixelmatch's measure of colour, 0 to 1, below which two pixels count as the same. */
const THRESHOLD = 0.1;

/** Reads a PNG. Throws where it is none. */
export const readPng = (data: Buffer): PNG => PNG.sync.read(data);

/**
 * The share, 0 to 1, of an area's pixels that differ. Edges that were only smoothed otherwise count as the same.
 *
 * @param within The area that counts; the whole picture where it is not said.
 * @param except Parts of it that do not count.
 * @returns 1 where the two are of different sizes.
 */
export function differingShare(
	a: PNG,
	b: PNG,
	within: Area = { left: 0, top: 0, width: b.width, height: b.height },
	except: readonly Area[] = [],
): number {
	if (a.width !== b.width || a.height !== b.height) return 1;
	const counts = coverage(b, within, except);
	const total = counts.reduce((sum, one) => sum + one, 0);
	if (total === 0) return 0;
	const first = pixels(a);
	const second = pixels(b);
	// Made the same, so that they are passed over.
	for (const [pixel, counted] of counts.entries()) if (!counted) first[pixel] = second[pixel] ?? 0;
	const bytes = (words: Uint32Array) => new Uint8Array(words.buffer);
	const options = { threshold: THRESHOLD };
	return pixelmatch(bytes(first), bytes(second), undefined, b.width, b.height, options) / total;
}

/** A copy of a picture's pixels, one number each. */
const pixels = ({ data }: PNG): Uint32Array => new Uint32Array(new Uint8Array(data).buffer);

/** 1 for every pixel that counts, else 0. */
function coverage({ width, height }: PNG, within: Area, except: readonly Area[]): Uint8Array {
	const counts = new Uint8Array(width * height);
	const fill = (area: Area, value: number) => {
		const right = Math.min(width, Math.ceil(area.left + area.width));
		const bottom = Math.min(height, Math.ceil(area.top + area.height));
		const left = Math.max(0, Math.floor(area.left));
		for (let y = Math.max(0, Math.floor(area.top)); y < bottom; y += 1)
			if (right > left) counts.fill(value, y * width + left, y * width + right);
	};
	fill(within, 1);
	for (const area of except) fill(area, 0);
	return counts;
}
