import { describe, expect, it } from 'vitest';
import { amountOfWords } from './amount-of-words';

describe('how much a step has to say', () => {
	it('goes by all of its parts together', () => {
		expect(amountOfWords(['x'.repeat(100), 'x'.repeat(260)])).toBe('few');
		expect(amountOfWords(['x'.repeat(100), 'x'.repeat(261)])).toBe('some');
		expect(amountOfWords(['x'.repeat(300), 'x'.repeat(319)])).toBe('some');
		expect(amountOfWords(['x'.repeat(300), 'x'.repeat(320)])).toBe('many');
	});

	it('is little where nothing is said yet', () => {
		expect(amountOfWords([])).toBe('few');
		expect(amountOfWords([''])).toBe('few');
	});
});
