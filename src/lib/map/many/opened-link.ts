/** Opens one bundle into the contacts that it is made of. Pure. */
import type { LinkMark } from '$lib/scene/model';
import type { Candidate } from '../pointer/candidates';
import { opened } from '../pointer/opened';
import type { Target } from '../target';

/** In their order. */
export const openedLink = (bundle: LinkMark): Candidate<Target>[] =>
	opened([{ target: { kind: 'bundle', id: bundle.id }, label: bundle.label, distance: 0, bundle }]);
