/** How the scene's links look at the moment, for the layer that draws them. Pure. */
import type { LinkMark } from '$lib/scene/model';
import type { LinkState } from './links/drawn-link';
import type { Pointed } from './target';

/** One for each link, in their order. */
export const linkStates = (links: readonly LinkMark[], hovered: Pointed | null): LinkState[] =>
	links.map((link) => ({ emphasis: link.emphasis, hover: hovered !== null && isPart(link, hovered) }));

/** Whether a link stands for what is pointed at, alone or among others. */
function isPart({ id, contact, bundle }: LinkMark, hovered: Pointed): boolean {
	if (hovered.kind === 'place') return false;
	if (!bundle) return hovered.kind === 'contact' && hovered.id === contact;
	return hovered.kind === 'bundle' ? hovered.id === id : bundle.contacts.some((one) => one.id === hovered.id);
}
