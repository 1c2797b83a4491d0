import { describe, expect, it } from 'vitest';
import { nextOption } from './next-option';

describe('nextOption', () => {
	it('goes round at both ends', () => {
		expect(nextOption('ArrowDown', 0, 3)).toBe(1);
		expect(nextOption('ArrowDown', 2, 3)).toBe(0);
		expect(nextOption('ArrowUp', 2, 3)).toBe(1);
		expect(nextOption('ArrowUp', 0, 3)).toBe(2);
	});

	it('goes to either end', () => {
		expect(nextOption('Home', 2, 3)).toBe(0);
		expect(nextOption('End', 0, 3)).toBe(2);
	});

	it('leaves all other keys alone, and all keys where there is nothing', () => {
		for (const key of ['Enter', 'a', 'ArrowLeft', 'Tab']) expect(nextOption(key, 0, 3)).toBeNull();
		for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(nextOption(key, 0, 0)).toBeNull();
	});
});
