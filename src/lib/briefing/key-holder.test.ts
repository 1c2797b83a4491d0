import { describe, expect, it } from 'vitest';
import { holderOf } from './key-holder';

/** An element within others, by one name for each. */
const within = (...names: string[]) => ({
	closest: (selector: string) => (names.some((name) => selector.split(',').includes(name)) ? {} : null),
});

describe('holderOf', () => {
	it.each([
		['field', ['input', 'dialog']],
		['field', ['select']],
		['field', ['button', '[role="dialog"]']],
		['field', ['[role="slider"]']],
		['marks', ['a[href]', '[data-roving]']],
		['control', ['a[href]']],
		['control', ['summary']],
		['page', ['canvas']],
		['page', []],
	])('finds %s for what stands in %j', (holder, names) => {
		expect(holderOf(within(...names))).toBe(holder);
	});

	it('finds the page for a document, and for nothing', () => {
		expect(holderOf({})).toBe('page');
		expect(holderOf(null)).toBe('page');
	});
});
