/**
 * Which of the theme's link colours a link takes. Pure; the map, the inset, the legend and pictures ask it alike.
 */
import type { LinkKind, LinkMark } from '$lib/scene/model';

/** The colour's name: that of its kind, or of an accusation where it is only alleged. */
export function linkTone({ kind, standing }: Pick<LinkMark, 'kind' | 'standing'>): LinkKind {
	return standing === 'alleged' ? 'accusation' : kind;
}
