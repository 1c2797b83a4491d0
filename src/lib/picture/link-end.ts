/**
 * Which shape stands at which end of a link, so that its direction and its kind show without movement and without
 * colour. Pure; decides once for the map, the inset and the legend.
 */
import type { LinkMark } from '$lib/scene/model';

/** The way somebody went or something was handed; where somebody stays; where something is alleged. */
export type EndShape = 'arrow' | 'standing-end' | 'accusation-end';

export interface LinkEnd {
	shape: EndShape;
	/** The `to` end, or the middle where that end fades out. */
	at: 'to' | 'middle';
}

/** Pixels between the middle of a place's dot and the middle of the shape before it. */
export const END_SETBACK = 15;

/** The shape of a link, pointing along it. Null for a tie that leads neither way: nobody went anywhere. */
export function linkEnd({
	kind,
	directed,
	fades,
}: Pick<LinkMark, 'kind' | 'directed' | 'fades'>): LinkEnd | null {
	const at = fades === 'to' ? 'middle' : 'to';
	switch (kind) {
		case 'travel':
			return { shape: 'arrow', at };
		case 'standing':
			return { shape: 'standing-end', at };
		case 'accusation':
			return { shape: 'accusation-end', at };
		case 'tie':
			return directed ? { shape: 'arrow', at } : null;
	}
}
