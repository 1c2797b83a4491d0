import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDossier as readReal } from '../../../tests/fixtures/real-dossier';
import { dayNumber, dayText } from './day-number';
import { dayAtX, domainOf, xOfDay, yearTicks } from './time-scale';

const realDossier = readReal();

const domain = { first: dayNumber('2010-01-01'), end: dayNumber('2018-04-01') };
const width = fc.integer({ min: 100, max: 3000 });
const anyDomain = fc
	.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 900 }))
	.map(([year, years]) => ({
		first: dayNumber(`${String(year).padStart(4, '0')}-01-01`),
		end: dayNumber(`${String(year + years).padStart(4, '0')}-01-01`),
	}));

it('the domain of the first dossier runs from its first year to the month of the article', () => {
	const { first, end } = domainOf(realDossier);
	expect([dayText(first), dayText(end)]).toEqual(['2010-01-01', '2018-04-01']);
});

it('a dossier published in December ends with its year', () => {
	const { end } = domainOf({ ...realDossier, asOf: '2018-12-05' });
	expect(dayText(end)).toBe('2019-01-01');
});

describe('xOfDay', () => {
	it('keeps the order of days, within the line', () => {
		fc.assert(
			fc.property(width, fc.integer(), fc.integer(), (width, one, other) => {
				const scale = { ...domain, width };
				const [a, b] = [one % 40_000, other % 40_000].sort((a, b) => a - b) as [number, number];
				expect(xOfDay(scale, a)).toBeLessThanOrEqual(xOfDay(scale, b));
				expect(xOfDay(scale, a)).toBeGreaterThanOrEqual(0);
				expect(xOfDay(scale, b)).toBeLessThanOrEqual(width);
			}),
		);
	});

	it('leads back to the day, as near as pixels tell', () => {
		fc.assert(
			fc.property(width, fc.integer({ min: domain.first, max: domain.end }), (width, day) => {
				const scale = { ...domain, width };
				expect(Math.abs(dayAtX(scale, xOfDay(scale, day)) - day)).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('gives no room where there is none', () => {
		expect(xOfDay({ ...domain, width: 0 }, domain.end)).toBe(0);
		expect(dayAtX({ ...domain, width: 0 }, 10)).toBe(domain.first);
	});
});

describe('yearTicks', () => {
	it('names every year where there is room', () => {
		const ticks = yearTicks({ ...domain, width: 900 });
		expect(ticks.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]);
		expect(ticks[0]?.label).toBeGreaterThan(ticks[0]?.x ?? Infinity);
	});

	it('leaves room between names, however many years there are', () => {
		fc.assert(
			fc.property(anyDomain, width, (domain, width) => {
				const ticks = yearTicks({ ...domain, width });
				const xs = ticks.map(({ x }) => x);
				expect(ticks.length).toBeLessThanOrEqual(width / 30 + 2);
				for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? 0)).toBeGreaterThan(30);
			}),
		);
	});
});
