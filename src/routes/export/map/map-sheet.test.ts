import { describe, expect, it } from 'vitest';
import { isWithin } from './embedded-faces';
import { mapSheet, type MapSheet } from './map-sheet';

const sheet = (more: Partial<MapSheet> = {}): string =>
	mapSheet({
		title: 'A <title> & more',
		lead: ['Of one day.'],
		map: '<g id="map"/>',
		legend: [{ title: 'Links', rows: [{ words: 'A visit', mark: '<path d="M0 0"/>' }] }],
		foot: ['Somebody, “Something”, 2018'],
		shared: '',
		language: 'en',
		direction: 'ltr',
		...more,
	});

describe('mapSheet', () => {
	it('has title, day, map, legend and sources, and takes words for words', () => {
		const svg = sheet();
		for (const part of [
			'A &lt;title&gt; &amp; more',
			'Of one day.',
			'<g id="map"/>',
			'A visit',
			'“Something”',
		])
			expect(svg).toContain(part);
		expect(svg).not.toContain('<title> &');
	});

	it('begins Arabic at the right, and lets a citation in Latin letters run its own way there', () => {
		const svg = sheet({ language: 'ar', direction: 'rtl', title: 'أطلس' });
		expect(svg).toMatch(/x="1176"[^>]*direction="rtl" text-anchor="start"[^>]*>أطلس</);
		expect(svg).toMatch(/x="1176"[^>]*direction="ltr" text-anchor="end"[^>]*>Somebody/);
	});

	it('is higher for more words', () => {
		const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
		expect(heightOf(sheet({ lead: Array<string>(5).fill('More.') }))).toBeGreaterThan(heightOf(sheet()));
	});
});

it.each([
	['U+20-7E, U+600', 0x41, true],
	['U+20-7E, U+600', 0x600, true],
	['U+20-7E, U+600', 0x601, false],
	['U+06??', 0x6ab, true],
	['', 0x6ab, true],
])('in %j the letter %i is %s', (ranges, letter, found) => {
	expect(isWithin(letter, ranges)).toBe(found);
});
