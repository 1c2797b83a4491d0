// The bytes that a range means, as RFC 9110 has it, and the answers with them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWithSlice, sliceOf } from './slice-of';

describe('the slice of a file of 1000 bytes', () => {
	it.each([
		['bytes=0-99', { status: 206, from: 0, to: 100 }],
		['bytes=999-999', { status: 206, from: 999, to: 1000 }],
		['bytes=900-', { status: 206, from: 900, to: 1000 }],
		['bytes=-100', { status: 206, from: 900, to: 1000 }],
		['Bytes=0-0', { status: 206, from: 0, to: 1 }],
		// Further than the file goes: as far as it goes.
		['bytes=900-5000', { status: 206, from: 900, to: 1000 }],
		['bytes=-5000', { status: 206, from: 0, to: 1000 }],
		// Nothing of the file.
		['bytes=1000-', { status: 416 }],
		['bytes=5000-6000', { status: 416 }],
		['bytes=-0', { status: 416 }],
		// No range, or none that counts.
		[null, { status: 200 }],
		['', { status: 200 }],
		['bytes=-', { status: 200 }],
		['bytes=9-3', { status: 200 }],
		['bytes=0-9,20-29', { status: 200 }],
		['lines=1-2', { status: 200 }],
	])('for %s', (range, slice) => {
		expect(sliceOf(1000, range)).toEqual(slice);
	});

	it('is never outside the file, and never empty', () => {
		const bound = fc.option(fc.nat(3000), { nil: '' });
		fc.assert(
			fc.property(fc.nat(2000), bound, bound, (size, first, last) => {
				const slice = sliceOf(size, `bytes=${String(first)}-${String(last)}`);
				if (slice.status !== 206) return;
				expect(slice.from).toBeGreaterThanOrEqual(0);
				expect(slice.to).toBeGreaterThan(slice.from);
				expect(slice.to).toBeLessThanOrEqual(size);
			}),
		);
	});
});

describe('the answer', () => {
	const file = new Blob(['0123456789']);
	const headers = new Headers({ ETag: '"x"', 'Content-Type': 'a/b', 'Content-Encoding': 'br' });

	it('has the bytes asked for and says which they are', async () => {
		const answer = answerWithSlice(file, headers, 'bytes=2-4');
		expect(answer.status).toBe(206);
		expect(Object.fromEntries(answer.headers)).toEqual({
			'accept-ranges': 'bytes',
			'content-length': '3',
			'content-range': 'bytes 2-4/10',
			'content-type': 'a/b',
			etag: '"x"',
		});
		expect(await answer.text()).toBe('234');
	});

	it('says how long the file is where nothing of it was meant', () => {
		const answer = answerWithSlice(file, headers, 'bytes=10-');
		expect([answer.status, answer.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);
	});

	it('is the whole file where no range counts', async () => {
		const answer = answerWithSlice(file, headers, null);
		expect([answer.status, answer.headers.get('Content-Range')]).toEqual([200, null]);
		expect(await answer.text()).toBe('0123456789');
	});
});
