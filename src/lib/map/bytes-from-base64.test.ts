import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesFromBase64 } from './bytes-from-base64';

describe('bytesFromBase64', () => {
	it('gives back any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(bytesFromBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
			}),
		);
	});

	it('refuses what is none', () => {
		expect(() => bytesFromBase64('<script>')).toThrow();
	});
});
