/**
 * The links that are shown, packed for one canvas when it asks: kept are the links themselves, their order and how they
 * look, so that a canvas that lost its context can have all again. Pure.
 */
import type { DrawnLink } from './drawn-link';
import { courseEnds } from './course-at';
import { LOOK_BYTES, putLooks, type ByteRange } from './link-looks';
import { packLinks } from './pack-links';

export interface ShownLinks {
	count: number;
	/** How they look, packed in the order of drawing. */
	looks: Uint8Array;
	bytes: () => ArrayBuffer;
	/** Takes other looks, one byte for each link in the order given; the part that changed, or null. */
	look: (looks: Uint8Array) => ByteRange | null;
}

/** Links in an order of drawing. */
export function shownLinks(links: readonly DrawnLink[], order: Uint32Array, looks: Uint8Array): ShownLinks {
	const packed = new Uint8Array(order.length * LOOK_BYTES);
	putLooks(packed, looks, order);
	return {
		count: order.length,
		looks: packed,
		bytes: () => packLinks(links, order),
		look: (next) => putLooks(packed, next, order),
	};
}

/** How far beside its ends a link may bow, as a share of the way between them. */
const BOW = 0.4;

/** From where to where links reach, in widths of the world from 180° west; [0, 0] for none. */
export function linksExtent(links: readonly Pick<DrawnLink, 'course'>[]): [from: number, to: number] {
	let [from, to] = [Infinity, -Infinity];
	for (const { course } of links) {
		const [[firstX, firstY], [lastX, lastY]] = courseEnds(course);
		const bow = BOW * Math.abs(lastY - firstY);
		from = Math.min(from, firstX - bow, lastX - bow);
		to = Math.max(to, firstX + bow, lastX + bow);
	}
	return from <= to ? [from, to] : [0, 0];
}
