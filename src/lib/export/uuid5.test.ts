import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha1 } from './sha1';
import { uuid5 } from './uuid5';

it('digests bytes as Node does, whatever they are', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
		}),
	);
});

it('names www.example.com as RFC 9562 does (A.4)', () => {
	expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
		'2ed6657d-e927-568b-95e1-2665a8aea6a2',
	);
});

it('gives the same name the same id, and another name another', () => {
	const space = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
	expect(uuid5(space, 'مملوك')).toBe(uuid5(space, 'مملوك'));
	expect(uuid5(space, 'a')).not.toBe(uuid5(space, 'b'));
});
