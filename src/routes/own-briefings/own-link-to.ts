/** Links of the parts that show a briefing, where it is the reader's own: to its steps' page, and to where it is composed. */
import type { LinkTo } from '$lib/evidence/link-to';
import { linkTo } from '../link-to';

export const ownLinkTo: LinkTo = (page, anchor) => {
	if (page.kind === 'step')
		return linkTo({ kind: 'own-step', of: { briefing: page.briefing, id: page.id } }, anchor);
	return linkTo(page.kind === 'briefing' ? { kind: 'own-briefings', of: page.id } : page, anchor);
};
