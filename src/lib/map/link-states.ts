/** How the scene's links look at the moment, for the layer that draws them. Pure. */
import type { Scene } from '$lib/scene/model';
import type { LinkState } from './links/drawn-link';
import type { Target } from './target';

/** One for each link, in the scene's order. */
export const linkStates = ({ links }: Scene, hovered: Target | null): LinkState[] =>
	links.map(({ contact, emphasis }) => ({
		emphasis,
		hover: hovered?.kind === 'contact' && hovered.id === contact,
	}));
