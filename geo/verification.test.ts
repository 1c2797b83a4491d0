import { describe, expect, it } from 'vitest';
import { lengthOfUnion, toVerified, verify } from './verification';
import { verificationReport } from './verification-report';
import { sha256, type ExcerptRecord } from './verified';

const excerpt = (id: string, exact: string, prefix = '', suffix = ''): ExcerptRecord => ({
	id,
	source: 'talks',
	exact,
	prefix,
	suffix,
	language: 'en',
	direction: 'ltr',
});
const printed = 'Quiet Talks\nThe envoy met 𐤀 in Al-\n\fPage 2\nMadina. Later\nthe envoy met nobody.';
const spans = [
	{ kind: 'segment' as const, name: 'title', lines: ['Quiet Talks'] },
	{ kind: 'furniture' as const, lines: ['Page 2'] },
];
const nobody = excerpt('nobody', 'met nobody');
const madina = excerpt('madina', '𐤀 in Al-Madina', 'met ', '.');

describe('verify', () => {
	it('finds excerpts in the normalised text and reckons its fingerprint', () => {
		const text = 'Quiet Talks\nThe envoy met 𐤀 in Al-Madina. Later the envoy met nobody.';
		expect(verify(printed, spans, [madina])).toEqual({
			findings: [{ excerpt: madina, match: { status: 'found', start: 26, end: 40 } }],
			missing: [],
			fingerprint: sha256(text),
			codePoints: [...text].length,
			quoted: 14,
		});
	});

	it('records what was found in the order of the text', () => {
		const { normaliser, source, excerpts } = toVerified('talks', verify(printed, spans, [nobody, madina]));
		expect({ normaliser, source }).toEqual({ normaliser: '1', source: 'talks' });
		expect(excerpts.map(({ id, start, end }) => [id, start, end])).toEqual([
			['madina', 26, 40],
			['nobody', 58, 68],
		]);
		expect(excerpts[0]?.sha256).toEqual({
			prefix: sha256('met '),
			exact: sha256('𐤀 in Al-Madina'),
			suffix: sha256('.'),
		});
	});
});

describe('lengthOfUnion', () => {
	it('counts what several ranges cover once', () => {
		const ranges = [
			{ start: 10, end: 20 },
			{ start: 0, end: 5 },
			{ start: 12, end: 14 },
			{ start: 18, end: 25 },
		];
		expect(lengthOfUnion(ranges)).toBe(20);
		expect(lengthOfUnion([])).toBe(0);
	});
});

describe('the report', () => {
	const report = (copy: string, excerpts: ExcerptRecord[]) =>
		verificationReport('talks', verify(copy, spans, excerpts)).join('\n');

	it('lines up what came of each excerpt, and says what to do', () => {
		const lines = report(printed, [
			madina,
			excerpt('envoy', 'envoy met'),
			excerpt('x', 'Later', 'Soon '),
		]).split('\n');
		expect(lines.slice(0, 3)).toEqual([
			'found      madina  𐤀 in Al-Madina',
			'ambiguous  envoy   stands in this text 2 times: it needs a longer prefix or suffix',
			'orphan     x       its words stand in this text, but not after its prefix',
		]);
		expect(lines[4]).toBe(
			'Not all 3 excerpts of "talks" were found in this text: 1 found, 1 orphan, 1 ambiguous.',
		);
	});

	it('keeps apart what holds for this copy alone', () => {
		const other = report(printed.replace('Page 2', 'Seite 2'), [nobody]);
		const [general, own] = other.split('In this copy of the text');
		expect(general).not.toMatch(/[0-9a-f]{64}|\d–\d/);
		expect(own).toMatch(/fingerprint {2}[0-9a-f]{64} /);
		expect(own).toContain('1 of the list are not there:\n    furniture: Page 2');
		expect(own).toContain('quoted       10 code points, 13.0 %');
		expect(own).toContain('nobody  66–76');
	});
});
