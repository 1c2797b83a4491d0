import { describe, expect, it } from 'vitest';
import type { TimeSpan } from '$lib/dossier/time-span';
import { barPieces, timeAxis } from './time-axis';

const span = (earliest: string | null, latest: string | null, signs: Partial<TimeSpan> = {}): TimeSpan => ({
	earliest,
	latest,
	openStart: earliest === null,
	openEnd: latest === null,
	uncertain: false,
	about: false,
	...signs,
});
const spans = [span('2010-02-01', '2010-02-28'), span(null, '2011-12-31'), span('2016-01-01', '2018-03-05')];
const axis = timeAxis(spans, '2018-03-05', 240);

describe('timeAxis', () => {
	it('ends with the day of the text, and leaves room before the first', () => {
		expect(axis.at('2018-03-05')).toBe(240);
		expect(axis.at('2010-01-01')).toBeGreaterThan(30);
		expect(axis.years.length).toBeLessThanOrEqual(6);
		expect(axis.years.at(-1)?.year).toBe('2018');
	});

	it('is there without any span', () => {
		expect(timeAxis([], '2018-03-05', 240).at('2018-03-05')).toBe(240);
		expect(timeAxis([], '2018-01-01', 240).at('2018-01-01')).toBeLessThanOrEqual(240);
	});
});

describe('barPieces', () => {
	it('is solid between two days that the text gives, and can be seen however few they are', () => {
		expect(barPieces(span('2016-01-01', '2018-03-05'), axis)).toEqual([
			{ from: axis.at('2016-01-01'), to: 240, opacity: 1, isFading: false },
		]);
		const [day] = barPieces(span('2010-02-01', '2010-02-01'), axis);
		expect((day?.to ?? 0) - (day?.from ?? 0)).toBe(6);
	});

	it('fades backwards from a day before which it was, with nothing solid', () => {
		const pieces = barPieces(span(null, '2011-12-31'), axis);
		expect(pieces.every(({ opacity }) => opacity < 0.9)).toBe(true);
		expect(pieces.at(-1)?.to).toBeCloseTo(axis.at('2011-12-31'));
		const strengths = pieces.map(({ opacity }) => opacity);
		expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
	});

	it('fades at both ends where it is about so, and is never quite solid', () => {
		const pieces = barPieces(span('2016-01-01', '2016-12-31', { about: true }), axis);
		expect(Math.max(...pieces.map(({ opacity }) => opacity))).toBeLessThan(1);
		expect(pieces[0]?.from).toBeLessThan(axis.at('2016-01-01'));
		expect(pieces.at(-1)?.to).toBeGreaterThan(axis.at('2016-12-31'));
	});

	it('fades before the day that alone bounds an end that the text does not give', () => {
		const pieces = barPieces(span('2012-01-01', '2018-03-05', { openEnd: true }), axis);
		expect(pieces.at(-1)?.opacity).toBeLessThan(0.2);
		expect(pieces.at(-1)?.to).toBeCloseTo(240);
		expect(pieces[0]).toMatchObject({ from: axis.at('2012-01-01'), opacity: 1 });
		expect(pieces[0]?.to).toBeLessThan(240 - 30);
	});

	it('fades on where no day bounds its end', () => {
		expect(barPieces(span('2012-01-01', null), axis)[0]?.from).toBe(axis.at('2012-01-01'));
	});
});
