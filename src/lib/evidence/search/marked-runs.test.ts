import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedRuns } from './marked-runs';

const TEXT = 'Mamlouk met Fidan at Hmeimim';
const shown = (marks: { start: number; end: number }[], part = { start: 0, end: TEXT.length }) =>
	markedRuns(TEXT, marks, part)
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');

describe('markedRuns', () => {
	it('marks at either end and between', () => {
		expect(
			shown([
				{ start: 0, end: 7 },
				{ start: 12, end: 17 },
				{ start: 21, end: 28 },
			]),
		).toBe('[Mamlouk] met [Fidan] at [Hmeimim]');
	});

	it('shows a part, with what it has of the marks', () => {
		const marks = [
			{ start: 0, end: 7 },
			{ start: 12, end: 17 },
			{ start: 21, end: 28 },
		];
		expect(shown(marks, { start: 8, end: 20 })).toBe('met [Fidan] at');
		expect(shown(marks, { start: 3, end: 14 })).toBe('[louk] met [Fi]');
	});

	it('loses and adds no letter, and gives no empty piece', () => {
		const ranges = fc
			.uniqueArray(fc.nat(TEXT.length), { maxLength: 8 })
			.map((ends) => ends.sort((a, b) => a - b))
			.map((ends) =>
				ends.flatMap((start, index) => {
					const end = ends[index + 1];
					return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
				}),
			);
		fc.assert(
			fc.property(ranges, fc.nat(TEXT.length), fc.nat(TEXT.length), (marks, one, other) => {
				const part = { start: Math.min(one, other), end: Math.max(one, other) };
				const runs = markedRuns(TEXT, marks, part);
				expect(runs.map(({ text }) => text).join('')).toBe(TEXT.slice(part.start, part.end));
				expect(runs.every(({ text }) => text !== '')).toBe(true);
			}),
		);
	});
});
