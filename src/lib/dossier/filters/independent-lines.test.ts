import { describe, expect, it } from 'vitest';
import type { Claim } from '../model';
import { carriersBeyond, independentLines } from './independent-lines';

const lines = (...claims: string[][]) => independentLines(claims).map((line) => [...line].sort());

describe('independentLines', () => {
	it('counts claims that have nobody in common apart, and those without a carrier not at all', () => {
		expect(lines(['gull'], [], ['heron'])).toEqual([['gull'], ['heron']]);
		expect(lines([], [])).toEqual([]);
	});

	it('makes one of what has anybody in common, also through a third', () => {
		expect(lines(['gull'], ['heron', 'gull'])).toEqual([['gull', 'heron']]);
		expect(lines(['gull'], ['heron'], ['tern'], ['heron', 'gull'])).toEqual([['tern'], ['gull', 'heron']]);
	});
});

describe('carriersBeyond', () => {
	it('leaves out the article, and takes in whose report is only passed on; a source and a party are never the same', () => {
		const attribution = [
			{ by: { kind: 'source', id: 'log' } },
			{ by: { kind: 'source', id: 'heron' }, dependsOn: 'gull' },
			{ by: { kind: 'party', id: 'gull' } },
		];
		expect(carriersBeyond({ attribution } as unknown as Claim, 'log')).toEqual([
			'source heron',
			'source gull',
			'party gull',
		]);
	});
});
