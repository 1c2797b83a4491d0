/**
 * The links that are shown, packed for one canvas when it asks: kept are the links themselves, their order and how they
 * look, so that a canvas that lost its context can have all again. Pure.
 */
import type { DrawnLink } from './drawn-link';
import { putLooks } from './link-looks';
import { packLinks, roomFor } from './pack-links';

export interface ShownLinks {
	count: number;
	/** How they look, packed in the order of drawing; with zeros behind, as packed links have them. */
	looks: Uint8Array;
	bytes: () => ArrayBuffer;
	/** Takes other looks, one byte for each link in the order given; whether any changed. */
	look: (looks: Uint8Array) => boolean;
}

/** Links in an order of drawing. */
export function shownLinks(links: readonly DrawnLink[], order: Uint32Array, looks: Uint8Array): ShownLinks {
	const packed = new Uint8Array(roomFor(order.length));
	putLooks(packed, looks, order);
	return {
		count: order.length,
		looks: packed,
		bytes: () => packLinks(links, order),
		look: (next) => putLooks(packed, next, order),
	};
}
