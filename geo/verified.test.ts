import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkVerified, sha256, Verified, verifiedEntry, withOffsets, type ExcerptRecord } from './verified';

const excerpt = (id: string, exact: string, prefix = '', suffix = ''): ExcerptRecord => ({
	id,
	source: 'talks',
	exact,
	prefix,
	suffix,
	language: 'en',
	direction: 'ltr',
});
const first = excerpt('first', 'The envoy arrived', '', '.');
const second = excerpt('second', '𐤀 met him', '. ', '.');
const verified: Verified = {
	normaliser: '1',
	source: 'talks',
	fingerprint: sha256('The envoy arrived. 𐤀 met him.'),
	codePoints: 29,
	excerpts: [verifiedEntry(first, 0, 17), verifiedEntry(second, 19, 28)],
};
const codes = (excerpts: ExcerptRecord[], against: Verified = verified) =>
	checkVerified(excerpts, against).map(({ code, file, record, field }) => [code, file, record, field]);

describe('checkVerified', () => {
	it('has nothing to say of excerpts that are as they were verified, in any order', () => {
		expect(v.is(Verified, verified)).toBe(true);
		expect(checkVerified([second, first], verified)).toEqual([]);
	});

	it('reports an excerpt that was never verified', () => {
		expect(codes([first, second, excerpt('third', 'He left')])).toEqual([
			['excerpt-not-verified', 'excerpts.json', 'third', ''],
		]);
	});

	it('reports each part of an excerpt that was changed, and shows it', () => {
		const changed = { ...first, exact: 'The envoy Arrived', suffix: '!' };
		expect(codes([changed, second])).toEqual([
			['excerpt-changed', 'excerpts.json', 'first', 'exact'],
			['excerpt-changed', 'excerpts.json', 'first', 'suffix'],
		]);
		expect(checkVerified([changed, second], verified)[0]).toMatchObject({
			found: 'The envoy Arrived',
			expected: 'the words that were verified; verify it again: npm run verify-excerpts -- FILE --record',
		});
	});

	it('reports an entry whose excerpt is gone', () => {
		expect(codes([first])).toEqual([['verified-without-excerpt', 'verified.json', 'second', '']]);
	});

	it('reports an excerpt that says it is from another source', () => {
		expect(codes([{ ...first, source: 'other' }, second])).toEqual([
			['excerpt-of-other-source', 'excerpts.json', 'first', 'source'],
		]);
	});

	it('reports offsets of another version of the normaliser', () => {
		expect(codes([first, second], { ...verified, normaliser: '0' })).toEqual([
			['verified-other-normaliser', 'verified.json', '', 'normaliser'],
		]);
	});

	it('reports offsets that cannot be those of the excerpt', () => {
		const shifted = [verifiedEntry(first, 0, 16), verifiedEntry(second, 21, 30)];
		expect(codes([first, second], { ...verified, excerpts: shifted })).toEqual([
			['verified-wrong-offsets', 'verified.json', 'first', 'end'],
			['verified-wrong-offsets', 'verified.json', 'second', 'end'],
		]);
	});

	it('reports two entries of one id', () => {
		const twice = { ...verified, excerpts: [...verified.excerpts, verifiedEntry(first, 0, 17)] };
		expect(codes([first, second], twice)).toEqual([['verified-twice', 'verified.json', 'first', 'id']]);
	});

	it('tells all of it at once', () => {
		const problems = codes([{ ...first, prefix: 'x' }, excerpt('third', 'He left')]);
		expect(problems.map(([code]) => code)).toEqual([
			'excerpt-changed',
			'excerpt-not-verified',
			'verified-without-excerpt',
		]);
	});
});

describe('withOffsets', () => {
	it('gives each excerpt the place where it was found', () => {
		expect(withOffsets([second, first], verified)).toEqual([
			{ ...second, start: 19, end: 28 },
			{ ...first, start: 0, end: 17 },
		]);
	});

	it('refuses an excerpt that was not verified', () => {
		expect(() => withOffsets([excerpt('third', 'He left')], verified)).toThrow('third');
	});
});
