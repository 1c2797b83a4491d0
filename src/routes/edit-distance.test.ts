import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
	it('counts letters added, left out, changed and swapped', () => {
		expect(editDistance('rome', 'rome')).toBe(0);
		expect(editDistance('rome', 'romee')).toBe(1);
		expect(editDistance('rome', 'rme')).toBe(1);
		expect(editDistance('rome', 'rane')).toBe(2);
		expect(editDistance('rome', 'rmoe')).toBe(1);
		expect(editDistance('', 'rome')).toBe(4);
	});
});
