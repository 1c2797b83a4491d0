import { describe, expect, it } from 'vitest';
import { LOOK_BYTES, lookOf, LOOKS, looksOf, putLooks } from './link-looks';

const order = Uint32Array.from([2, 0, 1]);
const looks = (...names: (typeof LOOKS)[number][]) => Uint8Array.from(names, (name) => LOOKS.indexOf(name));

describe('how links look', () => {
	it('follows the pointer, unless they are selected', () => {
		expect(LOOKS[lookOf({ emphasis: 'dimmed', hover: true })]).toBe('hover');
		expect(LOOKS[lookOf({ emphasis: 'selected', hover: true })]).toBe('selected');
		expect(LOOKS[lookOf({ emphasis: 'related', hover: false })]).toBe('related');
	});

	it('takes four bytes a link, in the order of drawing', () => {
		const packed = new Uint8Array(3 * LOOK_BYTES);
		putLooks(packed, looks('selected', 'related', 'dimmed'), order);
		expect(LOOK_BYTES).toBe(4);
		expect([packed[0], packed[4], packed[8]]).toEqual([3, 0, 1]);
	});

	it('is uploaded where it changed and nowhere else', () => {
		const packed = new Uint8Array(3 * LOOK_BYTES);
		putLooks(packed, looks('normal', 'normal', 'normal'), order);
		expect(putLooks(packed, looks('hover', 'normal', 'normal'), order)).toEqual({ from: 4, to: 8 });
		expect(putLooks(packed, looks('normal', 'hover', 'normal'), order)).toEqual({ from: 4, to: 12 });
	});

	it('is not uploaded where nothing changed', () => {
		const packed = new Uint8Array(3 * LOOK_BYTES);
		const same = looksOf([
			{ emphasis: 'normal', hover: false },
			{ emphasis: 'dimmed', hover: false },
			{ emphasis: 'normal', hover: true },
		]);
		putLooks(packed, same, order);
		expect(putLooks(packed, same, order)).toBeNull();
	});
});
