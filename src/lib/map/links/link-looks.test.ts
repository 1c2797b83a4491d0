import { describe, expect, it } from 'vitest';
import { lookOf, LOOKS, looksOf, putLooks } from './link-looks';

const order = Uint32Array.from([2, 0, 1]);
const looks = (...names: (typeof LOOKS)[number][]) => Uint8Array.from(names, (name) => LOOKS.indexOf(name));

describe('how links look', () => {
	it('follows the pointer, unless they are selected', () => {
		expect(LOOKS[lookOf({ emphasis: 'dimmed', hover: true })]).toBe('hover');
		expect(LOOKS[lookOf({ emphasis: 'selected', hover: true })]).toBe('selected');
		expect(LOOKS[lookOf({ emphasis: 'related', hover: false })]).toBe('related');
	});

	it('takes one byte a link, in the order of drawing', () => {
		const packed = new Uint8Array(3);
		putLooks(packed, looks('selected', 'related', 'dimmed'), order);
		expect([...packed]).toEqual([3, 0, 1]);
	});

	it('is told to have changed where any link looks otherwise, the first or the last', () => {
		const packed = new Uint8Array(3);
		putLooks(packed, looks('normal', 'normal', 'normal'), order);
		expect(putLooks(packed, looks('hover', 'normal', 'normal'), order)).toBe(true);
		expect([...packed].map((look) => LOOKS[look])).toEqual(['normal', 'hover', 'normal']);
		expect(putLooks(packed, looks('hover', 'normal', 'dimmed'), order)).toBe(true);
		expect(putLooks(packed, looks('hover', 'related', 'dimmed'), order)).toBe(true);
	});

	it('is not uploaded where nothing changed', () => {
		const packed = new Uint8Array(3);
		const same = looksOf([
			{ emphasis: 'normal', hover: false },
			{ emphasis: 'dimmed', hover: false },
			{ emphasis: 'normal', hover: true },
		]);
		putLooks(packed, same, order);
		expect(putLooks(packed, same, order)).toBe(false);
	});
});
