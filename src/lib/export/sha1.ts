/**
 * SHA-1 (FIPS 180-4), for the ids of UUID version 5 alone, where nothing has to be kept secret. A browser's own answers later
 * than it is asked, and not at all on a page without HTTPS.
 */

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** By quarter of the rounds: how three words are mixed, and the constant of that quarter. */
const QUARTERS: readonly { mix: (b: number, c: number, d: number) => number; constant: number }[] = [
	{ mix: (b, c, d) => (b & c) | (~b & d), constant: 0x5a827999 },
	{ mix: (b, c, d) => b ^ c ^ d, constant: 0x6ed9eba1 },
	{ mix: (b, c, d) => (b & c) | (b & d) | (c & d), constant: 0x8f1bbcdc },
	{ mix: (b, c, d) => b ^ c ^ d, constant: 0xca62c1d6 },
];

/** The 20 bytes of the digest. */
export function sha1(message: Uint8Array): Uint8Array {
	const blocks = Math.ceil((message.length + 9) / 64);
	const padded = new Uint8Array(blocks * 64);
	padded.set(message);
	padded[message.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor((message.length * 8) / 2 ** 32));
	view.setUint32(padded.length - 4, (message.length * 8) >>> 0);
	const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
	for (let block = 0; block < padded.length; block += 64) mixBlock(view, block, state);
	const digest = new DataView(new ArrayBuffer(20));
	state.forEach((word, index) => digest.setInt32(index * 4, word));
	return new Uint8Array(digest.buffer);
}

function mixBlock(view: DataView, block: number, state: Int32Array): void {
	const words = new Int32Array(80);
	const word = (at: number) => words[at] ?? 0;
	for (let round = 0; round < 16; round++) words[round] = view.getInt32(block + round * 4);
	for (let round = 16; round < 80; round++)
		words[round] = rotated(word(round - 3) ^ word(round - 8) ^ word(round - 14) ^ word(round - 16), 1);
	let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
	for (let round = 0; round < 80; round++) {
		const quarter = QUARTERS[Math.floor(round / 20)];
		if (!quarter) break;
		const next = (rotated(a, 5) + quarter.mix(b, c, d) + e + quarter.constant + word(round)) | 0;
		[e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
	}
	[a, b, c, d, e].forEach((value, index) => {
		state[index] = (state[index] ?? 0) + value;
	});
}
