/** What of a view can be cited. Pure. */
import type { View } from '$lib/view/view';

export type Cited = 'passage' | 'contact' | 'dossier' | 'article';

/** What can be cited, the nearest first, each with its name among the built citations. */
export function citableThings({
	page,
	anchor,
}: Pick<View, 'page' | 'anchor'>): { what: Cited; key: string }[] {
	return [
		...(anchor === undefined ? [] : [{ what: 'passage', key: `excerpts/${anchor}` } as const]),
		...(page.kind === 'contact' ? [{ what: 'contact', key: `contacts/${page.id}` } as const] : []),
		...(page.kind === 'source' ? [{ what: 'article', key: 'article' } as const] : []),
		{ what: 'dossier', key: 'dossier' },
		...(page.kind === 'source' ? [] : [{ what: 'article', key: 'article' } as const]),
	];
}
