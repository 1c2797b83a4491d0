/**
 * Lines as the path data of an SVG, as short as it can be written: whole units, relative to the point before.
 */
import type { PicturePoint } from './picture-frame';

/** Path data of one line; empty where it falls together in one point. `closed` leaves its last point, which is its first, out. */
export function pathData(line: readonly PicturePoint[], closed: boolean): string {
	let [atX, atY] = [0, 0];
	let data = '';
	for (const [x, y] of closed ? line.slice(0, -1) : line) {
		const [toX, toY] = [Math.round(x), Math.round(y)];
		if (data === '') data = `M${toX} ${toY}`;
		else if (toX !== atX || toY !== atY) {
			const [acrossX, acrossY] = [toX - atX, toY - atY];
			const gap = acrossY < 0 ? '' : ' ';
			data += `${data.includes('l') ? (acrossX < 0 ? '' : ' ') : 'l'}${acrossX}${gap}${acrossY}`;
		}
		[atX, atY] = [toX, toY];
	}
	if (!data.includes('l')) return '';
	return closed ? `${data}z` : data;
}
