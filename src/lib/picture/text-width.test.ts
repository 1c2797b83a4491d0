import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';

describe('the width of a name', () => {
	it('grows with the size of the type and with every letter', () => {
		expect(textWidth('Rome', 26)).toBeCloseTo(2 * textWidth('Rome', 13));
		expect(textWidth('Romea', 13)).toBeGreaterThan(textWidth('Rome', 13));
	});

	it('is reckoned by the letters', () => {
		expect(textWidth('illi', 13)).toBeLessThan(textWidth('mwmw', 13));
	});
});
