import { describe, expect, it } from 'vitest';
import { qrPath, QUIET } from './qr-path';

/** Whether each square is dark, read back out of the path data. */
function squares({ size, d }: ReturnType<typeof qrPath>): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
			const row = rows[Number(y)];
			if (row) row[at] = true;
		}
	return rows;
}

describe('qrPath', () => {
	const code = qrPath('https://example.org/briefings/gulls/harbour/');
	const dark = squares(code);

	it('keeps the squares round it free', () => {
		dark.forEach((row, y) =>
			row.forEach((isDark, x) => {
				if (Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < QUIET) expect(isDark).toBe(false);
			}),
		);
	});

	it('has its three finders: a ring of seven squares round three', () => {
		const ring = [true, false, true, true, true, false, true];
		const far = code.size - QUIET - 7;
		for (const [x, y] of [
			[QUIET, QUIET],
			[far, QUIET],
			[QUIET, far],
		] as const) {
			expect(dark[y]?.slice(x, x + 7)).toEqual(ring.map(() => true));
			expect(dark[y + 3]?.slice(x, x + 7)).toEqual(ring);
		}
	});

	it('is of one of the sizes of the standard, and another for another address', () => {
		expect((code.size - 2 * QUIET - 17) % 4).toBe(0);
		expect(qrPath('https://example.org/briefings/gulls/harbours/').d).not.toBe(code.d);
	});
});
