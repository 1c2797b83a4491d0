/**
 * Whole numbers as PMTiles and protocol buffers write them: seven bits a byte, the lowest first, the high bit set on all
 * bytes but the last.
 */

/** The bytes of numbers that are whole, not negative and safe (below 2⁵³), one after another. Throws RangeError on others. */
export function varints(values: Iterable<number>): Uint8Array {
	const bytes: number[] = [];
	for (const value of values) {
		if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} cannot be a varint`);
		let rest = value;
		// Not by bit operators, which know 32 bits alone: the ids of tiles need more.
		while (rest >= 0x80) {
			bytes.push((rest % 0x80) + 0x80);
			rest = Math.floor(rest / 0x80);
		}
		bytes.push(rest);
	}
	return Uint8Array.from(bytes);
}
