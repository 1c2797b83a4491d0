import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { varints } from './varint';

describe('varints', () => {
	it('are read back by the reader of protocol buffers', () => {
		const numbers = fc.array(fc.maxSafeNat(), { maxLength: 20 });
		fc.assert(
			fc.property(numbers, (values) => {
				const reader = new PbfReader(varints(values));
				expect(values.map(() => reader.readVarint())).toEqual(values);
				expect(reader.pos).toBe(reader.length);
			}),
		);
	});

	it.each([-1, 0.5, 2 ** 53, NaN])('refuse %d', (value) => {
		expect(() => varints([value])).toThrow(RangeError);
	});
});
