/**
 * How each link looks at the moment: what is selected, dimmed or pointed at, as one byte a link for the card. Pure.
 */
import type { Emphasis } from '$lib/scene/model';
import type { LinkState } from './drawn-link';

/** In the order of the shader's tables. */
export const LOOKS = ['selected', 'related', 'normal', 'dimmed', 'hover'] as const;

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

/**
 * Writes looks into packed ones, and tells whether any is no longer what it was.
 *
 * @param looks One byte for each link, in the order in which the links were given.
 * @param order In which order they are packed.
 */
export function putLooks(packed: Uint8Array, looks: Uint8Array, order: Uint32Array): boolean {
	let isChanged = false;
	for (let place = 0; place < order.length; place += 1) {
		const look = looks[order[place] ?? 0] ?? 0;
		isChanged ||= packed[place] !== look;
		packed[place] = look;
	}
	return isChanged;
}
