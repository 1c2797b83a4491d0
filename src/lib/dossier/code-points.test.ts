import { describe, expect, it } from 'vitest';
import { codePointLength } from './code-points';

describe('codePointLength', () => {
	it('counts a character outside the basic plane once', () => {
		expect(codePointLength('a𐤀b')).toBe(3);
	});

	it('counts Arabic letters and their marks one by one', () => {
		expect(codePointLength('دِمَشق')).toBe(6);
	});

	it('counts up to an index of the string', () => {
		expect(codePointLength('𐤀𐤁c', 4)).toBe(2);
		expect(codePointLength('𐤀𐤁c', 0)).toBe(0);
	});
});
