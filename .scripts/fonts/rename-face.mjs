// Takes a reserved name out of a font file. The licence of Source Sans reserves the word "Source": a face that was cut
// down may not bear it. Changes the `name` table of a font in SFNT form, in place; must not know which fonts there are.

/** Names that say whose the font is, and stay: copyright, trade mark, licence. */
const KEPT = new Set([0, 7, 13, 14]);

/**
 * @param {Buffer} font SFNT (TrueType). Changed in place.
 * @param {string} reserved For instance 'Source'.
 * @param {string} name What stands there instead; no longer than what it replaces.
 * @throws {Error} Where the new name is longer, or the font has no names.
 */
export function renameFace(font, reserved, name) {
	if (name.length > reserved.length) throw new Error(`"${name}" is longer than "${reserved}"`);
	const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
		(at) => font.toString('latin1', at, at + 4) === 'name',
	);
	if (entry === undefined) throw new Error('the font has no names');
	const table = font.readUInt32BE(entry + 8);
	const strings = table + font.readUInt16BE(table + 4);
	for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
		const record = table + 6 + 12 * index;
		if (KEPT.has(font.readUInt16BE(record + 6))) continue;
		const start = strings + font.readUInt16BE(record + 10);
		// Big-endian UTF-16, as the platforms Unicode and Windows have it; the sources bring no other.
		const text = font.subarray(start, start + font.readUInt16BE(record + 8));
		const renamed = Buffer.from(
			Buffer.from(text).swap16().toString('utf16le').replaceAll(reserved, name),
			'utf16le',
		);
		renamed.swap16().copy(font, start);
		font.writeUInt16BE(renamed.length, record + 8);
	}
}
