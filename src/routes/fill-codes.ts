/** Fills the rooms of QR codes that were left empty while the page was built, since nobody knew its origin. Needs a page. */
import { qrPath } from '$lib/present/handout/qr-path';

const SVG = 'http://www.w3.org/2000/svg';

/** @param origin What the addresses begin with. */
export function fillCodes(within: ParentNode, origin: string): void {
	for (const room of within.querySelectorAll<HTMLElement>('.qr-room:empty')) {
		const { size, d } = qrPath(origin + (room.dataset['of'] ?? ''));
		const svg = document.createElementNS(SVG, 'svg');
		svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
		svg.setAttribute('aria-hidden', 'true');
		const path = document.createElementNS(SVG, 'path');
		path.setAttribute('d', d);
		svg.append(path);
		room.append(svg);
	}
}
