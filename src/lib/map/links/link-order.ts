/** In which order links are packed: for lines the surest last, so that it lies on top; for what moves, travel first. Pure. */
import { STANDINGS } from '$lib/style/line-pattern';
import type { DrawnLink } from './drawn-link';

/** Indices of the links, bottom to top: as `inDrawingOrder` of still pictures. */
export function drawingOrder(links: readonly DrawnLink[]): Uint32Array {
	return sorted(links, STANDINGS.length, sureness);
}

/** The surer, the more. */
const sureness = ({ standing }: DrawnLink): number => STANDINGS.length - 1 - STANDINGS.indexOf(standing);

export interface MovingOrder {
	order: Uint32Array;
	/** How many of the first ones travel; the others stay where they are and breathe. */
	travelling: number;
}

/** Those that travel, then the others, each bottom to top. */
export function movingOrder(links: readonly DrawnLink[]): MovingOrder {
	const rank = (link: DrawnLink) => (link.kind === 'travel' ? 0 : STANDINGS.length) + sureness(link);
	return {
		order: sorted(links, 2 * STANDINGS.length, rank),
		travelling: links.reduce((count, { kind }) => count + (kind === 'travel' ? 1 : 0), 0),
	};
}

/** By counting: a hundred thousand links are sorted in one go, and equals keep their order. */
function sorted(
	links: readonly DrawnLink[],
	ranks: number,
	rankOf: (link: DrawnLink) => number,
): Uint32Array {
	const rankAt = new Uint8Array(links.length);
	const next = new Uint32Array(ranks + 1);
	links.forEach((link, index) => {
		const rank = (rankAt[index] = rankOf(link));
		next[rank + 1] = (next[rank + 1] ?? 0) + 1;
	});
	for (let rank = 1; rank <= ranks; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
	const order = new Uint32Array(links.length);
	rankAt.forEach((rank, index) => {
		const place = next[rank] ?? 0;
		order[place] = index;
		next[rank] = place + 1;
	});
	return order;
}
