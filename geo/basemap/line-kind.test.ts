import { describe, expect, it } from 'vitest';
import disputed from './disputed.json' with { type: 'json' };
import { lineKind } from './line-kind';

describe('the kind of a line', () => {
	it('is settled where nothing else is known, in either order', () => {
		expect(lineKind('DE', 'FR', [7, 48])).toBe('settled');
		expect(lineKind('IQ', 'SY', [41, 34])).toBe('settled');
	});

	it('is disputed where the list has the pair, in either order', () => {
		expect(lineKind('IL', 'PS', [35, 32])).toBe('disputed');
		expect(lineKind('PS', 'IL', [35, 32])).toBe('disputed');
		expect(lineKind('golan', 'SY', [35.8, 33])).toBe('disputed');
		expect(lineKind('RS', 'XK', [21, 43])).toBe('disputed');
		expect(lineKind('AL', 'XK', [20.5, 42.2])).toBe('settled');
	});

	it('is disputed only for the stretch that the list gives', () => {
		expect(lineKind('IN', 'PK', [75, 34.5])).toBe('disputed');
		expect(lineKind('IN', 'PK', [70, 25])).toBe('settled');
	});

	it('leaves the edges within Cyprus undrawn', () => {
		expect(lineKind('CY', 'Dhekelia', [33.7, 35])).toBe('undrawn');
		expect(lineKind('Cyprus U.N. Buffer Zone', 'Northern Cyprus', [33.3, 35.2])).toBe('disputed');
	});
});

describe('the list of disputed lines', () => {
	it('has a sentence and a source for each, which can be printed', () => {
		expect(new Set(disputed.map(({ id }) => id)).size).toBe(disputed.length);
		for (const { id, name, sentence, source } of disputed) {
			expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(name.en).toMatch(/^\p{Lu}/u);
			expect(name.ar).toMatch(/^\p{Script=Arabic}/u);
			expect(sentence.en, id).toMatch(/^\p{Lu}.+\.$/u);
			expect(sentence.ar, id).toMatch(/^\p{Script=Arabic}.+\.$/u);
			expect(new URL(source).protocol, id).toBe('https:');
		}
	});
});
