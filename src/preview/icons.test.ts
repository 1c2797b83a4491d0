import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { icons } from './icons';

describe('the icons', () => {
	it.each(Object.entries(icons()))('in static/%s are those of the drawing', (name, file) => {
		expect(readFileSync(`static/${name}`).equals(file)).toBe(true);
	});

	it('are as large as they are called', () => {
		for (const [name, file] of Object.entries(icons())) {
			const side = /-(\d+)\.png$/.exec(name)?.[1];
			if (side === undefined) continue;
			const { width, height } = PNG.sync.read(file);
			expect([name, width, height]).toEqual([name, Number(side), Number(side)]);
		}
	});

	it('keep the mark within what no mask cuts off', () => {
		const { width, data } = PNG.sync.read(icons()['icons/maskable-512.png'] ?? Buffer.alloc(0));
		const paper = data.readUInt32BE(0);
		for (let at = 0; at < data.length / 4; at++) {
			const [x, y] = [(at % width) - 256, Math.floor(at / width) - 256];
			if (Math.hypot(x, y) > 0.4 * width) expect(data.readUInt32BE(4 * at)).toBe(paper);
		}
	});
});
