import { expect, it } from 'vitest';
import { failureOf } from './failure-of';

it('takes what says what it is at its word, and anything else for a part that could not be had', () => {
	expect(failureOf(new Error('no-webgl'))).toBe('no-webgl');
	expect(failureOf(new Error('context-lost'))).toBe('context-lost');
	expect(failureOf(new TypeError('Failed to fetch dynamically imported module'))).toBe('load-failed');
	expect(failureOf('no-webgl')).toBe('load-failed');
});
