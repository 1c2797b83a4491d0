import { expect, it } from 'vitest';
import { keyMonths } from './key-months';

const key = (name: string, held: { ctrlKey?: boolean } = {}) => ({
	key: name,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...held,
});

it.each([
	['ArrowRight', 1, -1],
	['ArrowLeft', -1, 1],
	['ArrowUp', 1, 1],
	['ArrowDown', -1, -1],
	['PageUp', 12, 12],
	['PageDown', -12, -12],
	['Home', -99, -99],
	['End', 99, 99],
	['a', null, null],
])('%s moves by %s, and by %s where time runs to the left', (name, plain, mirrored) => {
	expect(keyMonths(key(name), false, 99)).toBe(plain);
	expect(keyMonths(key(name), true, 99)).toBe(mirrored);
});

it('leaves what is pressed with another key to the browser', () => {
	expect(keyMonths(key('ArrowLeft', { ctrlKey: true }), false, 99)).toBeNull();
});
