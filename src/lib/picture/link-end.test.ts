import { describe, expect, it } from 'vitest';
import { linkEnd } from './link-end';

describe('the end of a link', () => {
	it('is an arrowhead where somebody arrived', () => {
		expect(linkEnd({ kind: 'travel', directed: true, fades: null })).toEqual({ shape: 'arrow', at: 'to' });
	});

	it('is the same for a way that comes out of a country', () => {
		expect(linkEnd({ kind: 'travel', directed: true, fades: 'from' })).toEqual({ shape: 'arrow', at: 'to' });
	});

	it('is nothing for a tie that leads neither way', () => {
		expect(linkEnd({ kind: 'tie', directed: false, fades: null })).toBeNull();
	});

	it('is never drawn at an end that fades out', () => {
		expect(linkEnd({ kind: 'tie', directed: true, fades: 'to' })).toEqual({ shape: 'arrow', at: 'middle' });
	});

	it.each(['accusation', 'standing'] as const)('is no arrowhead for a link of kind %s', (kind) => {
		expect(linkEnd({ kind, directed: true, fades: null })?.shape).not.toBe('arrow');
	});
});
