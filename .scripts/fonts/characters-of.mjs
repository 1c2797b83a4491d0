// Which characters a font file has a glyph for: reads its `cmap` table (OpenType specification, formats 4 and 12).

/**
 * @param {Buffer} font SFNT (TrueType).
 * @returns {Set<string>} One code point each.
 * @throws {Error} Where the font has no table of a form that is read here.
 */
export function charactersOf(font) {
	const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index).find(
		(at) => font.toString('latin1', at, at + 4) === 'cmap',
	);
	if (entry === undefined) throw new Error('the font has no cmap');
	const table = font.readUInt32BE(entry + 8);
	/** @type {Set<string>} */
	const found = new Set();
	let read = 0;
	for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
		const at = table + font.readUInt32BE(table + 4 + 8 * index + 4);
		const format = font.readUInt16BE(at);
		const runs = format === 4 ? runsOfFormat4(font, at) : format === 12 ? runsOfFormat12(font, at) : null;
		if (runs === null) continue;
		read++;
		for (const [from, to] of runs)
			for (let point = from; point <= to; point++) found.add(String.fromCodePoint(point));
	}
	if (read === 0) throw new Error('the cmap has neither format 4 nor format 12');
	return found;
}

/** @param {Buffer} font @param {number} at @returns {[number, number][]} */
function runsOfFormat4(font, at) {
	const twice = font.readUInt16BE(at + 6);
	return Array.from({ length: twice / 2 }, (_, index) => {
		const to = font.readUInt16BE(at + 14 + 2 * index);
		return /** @type {[number, number]} */ ([font.readUInt16BE(at + 16 + twice + 2 * index), to]);
		// The last run is always the one code point that is no character.
	}).filter(([, to]) => to !== 0xffff);
}

/** @param {Buffer} font @param {number} at @returns {[number, number][]} */
function runsOfFormat12(font, at) {
	return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
		const group = at + 16 + 12 * index;
		return /** @type {[number, number]} */ ([font.readUInt32BE(group), font.readUInt32BE(group + 4)]);
	});
}
