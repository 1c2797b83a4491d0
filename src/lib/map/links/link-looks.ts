/**
 * How each link looks at the moment: what is selected, dimmed or pointed at, as four bytes a link for the card. Pure. The
 * first byte is the look; three are left free.
 */
import type { Emphasis } from '$lib/scene/model';
import type { LinkState } from './drawn-link';

/** In the order of the shader's tables. */
export const LOOKS = ['selected', 'related', 'normal', 'dimmed', 'hover'] as const;

export const LOOK_BYTES = 4;

/** The number of a link's look. What is selected looks so under the pointer, too. */
export function lookOf({ emphasis, hover = false }: { emphasis: Emphasis; hover?: boolean }): number {
	return LOOKS.indexOf(hover && emphasis !== 'selected' ? 'hover' : emphasis);
}

/** The looks of all links in the order given, one byte each. */
export function looksOf(states: readonly (Pick<LinkState, 'emphasis'> & Partial<LinkState>)[]): Uint8Array {
	const looks = new Uint8Array(states.length);
	states.forEach((state, index) => (looks[index] = lookOf(state)));
	return looks;
}

/** A part of the packed bytes. */
export interface ByteRange {
	from: number;
	/** The first byte after it. */
	to: number;
}

/**
 * Writes looks into packed bytes, and tells which part of them is no longer what it was: null where nothing changed.
 *
 * @param looks One byte for each link, in the order in which the links were given.
 * @param order In which order they are packed.
 */
export function putLooks(packed: Uint8Array, looks: Uint8Array, order: Uint32Array): ByteRange | null {
	let from = -1;
	let to = -1;
	for (let place = 0; place < order.length; place += 1) {
		const look = looks[order[place] ?? 0] ?? 0;
		const at = place * LOOK_BYTES;
		if (packed[at] === look) continue;
		packed[at] = look;
		if (from === -1) from = at;
		to = at + LOOK_BYTES;
	}
	return from === -1 ? null : { from, to };
}
