/** How the scene's links look at the moment, for the layer that draws them. Pure. */
import type { LinkMark } from '$lib/scene/model';
import type { LinkState } from './links/drawn-link';
import { isContact, type Pointed } from './target';

/** One for each link, in their order. */
export const linkStates = (links: readonly LinkMark[], hovered: Pointed | null): LinkState[] =>
	links.map((link) => ({ emphasis: link.emphasis, hover: hovered !== null && isPart(link, hovered) }));

/** Whether a link stands for what is pointed at, alone or among others. */
function isPart({ id, contact, bundle }: LinkMark, hovered: Pointed): boolean {
	if (hovered.kind === 'place') return false;
	if (hovered.kind !== 'contact') return bundle !== undefined && hovered.id === id;
	return bundle ? bundle.contacts.some((one) => isContact(hovered, one.id)) : isContact(hovered, contact);
}
