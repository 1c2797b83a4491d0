/** The QR code of an address as path data. Made while pages are built or, for an address that is not known then, in the page. Plain. */
import { correction, generate } from 'lean-qr';

/** Squares that the standard wants free round the code (ISO/IEC 18004). */
export const QUIET = 4;

export interface QrPath {
	/** Squares on each side, with those that stay free. */
	size: number;
	/** Path data: a run of dark squares each, one unit a square. */
	d: string;
}

/** Of the correction level M at least: it may be read with 15 % of it lost. */
export function qrPath(address: string): QrPath {
	const code = generate(address, { minCorrectionLevel: correction.M });
	let d = '';
	for (let y = 0; y < code.size; y += 1)
		for (let x = 0; x < code.size; x += 1) {
			if (!code.get(x, y)) continue;
			const from = x;
			while (code.get(x + 1, y)) x += 1;
			d += `M${String(from + QUIET)} ${String(y + QUIET)}h${String(x + 1 - from)}v1h-${String(x + 1 - from)}z`;
		}
	return { size: code.size + 2 * QUIET, d };
}
