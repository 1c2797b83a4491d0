import { describe, expect, it } from 'vitest';
import { END_OUTLINES } from '$lib/style/end-outlines';
import { END_SHAPES } from './end-shapes';

/** Absolute corners of the first outline in path data that is drawn with M, h, v and H. */
function corners(data: string): [number, number][] {
	const found: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', rest = ''] of data.split('Z')[0]?.matchAll(/([MhvH])([^MhvHZ]*)/g) ?? []) {
		const numbers = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
		// After the point that M goes to come those of lines.
		for (let at = 0; at < numbers.length; at += command === 'M' ? 2 : 1) {
			const [first = 0, second = 0] = numbers.slice(at);
			if (command === 'M') [x, y] = [first, second];
			else if (command === 'h') x += first;
			else if (command === 'H') x = first;
			else y += first;
			found.push([x, y]);
		}
	}
	return found;
}

describe('the shapes at ends', () => {
	it.each(Object.keys(END_OUTLINES) as (keyof typeof END_OUTLINES)[])(
		'have the corners in still pictures that they have on the map: %s',
		(shape) => {
			expect(corners(END_SHAPES[shape])).toEqual(END_OUTLINES[shape].map((corner) => [...corner]));
		},
	);
});
