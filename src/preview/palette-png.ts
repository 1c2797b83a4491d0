/** Writes opaque pixels as a PNG with a palette (PNG, third edition): a third of the bytes of one without. Runs in Node. */
import { crc32, deflateSync } from 'node:zlib';
import { paletteOf } from './palette';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** @param pixels Red, green, blue and opacity, row by row. Opacity is not written. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
	const colours = coloursOf(pixels);
	const palette = paletteOf(countsOf(colours));
	// Each row begins with the number of its filter: none.
	const rows = new Uint8Array((width + 1) * height);
	let [last, index] = [-1, 0];
	for (let at = 0; at < colours.length; at++) {
		const colour = colours[at] ?? 0;
		// Most pixels are as the one before.
		if (colour !== last) [last, index] = [colour, palette.indexOf(colour)];
		rows[at + Math.floor(at / width) + 1] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const entries = palette.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(entries)),
		chunk('IDAT', deflateSync(rows, { level: 8, memLevel: 9 })),
		chunk('IEND', new Uint8Array()),
	]);
}

function coloursOf(pixels: Uint8Array): Uint32Array {
	const colours = new Uint32Array(pixels.length / 4);
	for (let at = 0, from = 0; at < colours.length; at++, from += 4)
		colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
	return colours;
}

function countsOf(colours: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let begin = 0;
	for (let at = 1; at <= colours.length; at++) {
		const colour = colours[begin] ?? 0;
		if (at < colours.length && colours[at] === colour) continue;
		counts.set(colour, (counts.get(colour) ?? 0) + at - begin);
		begin = at;
	}
	return counts;
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
