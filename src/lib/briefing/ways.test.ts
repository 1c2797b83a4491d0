import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe';
import { stepAfter } from './where-to';

describe('stepAfter', () => {
	it.each([
		[{ name: 'go', by: 1 }, 3, 4],
		[{ name: 'go', by: -1 }, 3, 2],
		[{ name: 'go', by: 1 }, 13, null],
		[{ name: 'go', by: -1 }, 0, null],
		[{ name: 'first' }, 3, 0],
		[{ name: 'first' }, 0, null],
		[{ name: 'last' }, 3, 13],
		[{ name: 'last' }, 13, null],
		[{ name: 'go-to', number: 14 }, 3, 13],
		[{ name: 'go-to', number: 4 }, 3, null],
		[{ name: 'go-to', number: 0 }, 3, null],
		[{ name: 'go-to', number: 15 }, 3, null],
		[{ name: 'blank' }, 3, null],
	] as const)('%j leads from %i of fourteen to %s', (command, index, wanted) => {
		expect(stepAfter(command, index, 14)).toBe(wanted);
	});
});

describe('swipeOf', () => {
	const from = { x: 300, y: 500, at: 0 };
	const to = (x: number, y = 0, at = 200) => ({ x: 300 + x, y: 500 + y, at });

	it('turns the page the way that it is read', () => {
		expect(swipeOf(from, to(-80), false)).toBe(1);
		expect(swipeOf(from, to(80), false)).toBe(-1);
		expect(swipeOf(from, to(80), true)).toBe(1);
		expect(swipeOf(from, to(-80), true)).toBe(-1);
	});

	it.each([
		['short', to(-55)],
		['aslant', to(-80, 41)],
		['straight down', to(0, 300)],
		['slow', to(-80, 0, 801)],
		['a tap', to(0)],
	])('takes a movement that is %s for none', (_, end) => {
		expect(swipeOf(from, end, false)).toBeNull();
	});
});
