/**
 * Ids that things once had: an address with an old one leads to the thing by the id that it has now. What was renamed is
 * written down in `geo/dossier/renamed.json`; the build checks it (`geo/check-renamed.ts`). Pure.
 */
import { SEGMENTS } from './addresses';
import type { Page } from './view';

/** Of what ids are kept: things with a page each, steps as `briefing/step`, and the anchors of excerpts and claims. */
export const RENAMED_KINDS = [
	...(['places', 'contacts', 'parties', 'sources', 'briefings'] as const),
	...(['steps', 'anchors'] as const),
] as const;

/** By kind, from the old id to the one that the thing has now. */
export type Renamed = Readonly<Record<(typeof RENAMED_KINDS)[number], Readonly<Record<string, string>>>>;

/** `undefined` for what every object has, such as `constructor`. */
const now = (ids: Readonly<Record<string, string>>, id: string): string | undefined =>
	Object.hasOwn(ids, id) ? ids[id] : undefined;

/** The page as it is named now; null where nothing in its name has changed. */
export function presentPage(page: Page, renamed: Renamed): Page | null {
	switch (page.kind) {
		case 'step': {
			const briefing = now(renamed.briefings, page.briefing) ?? page.briefing;
			const named = `${briefing}/${page.id}`;
			const present = now(renamed.steps, named) ?? named;
			if (present === `${page.briefing}/${page.id}`) return null;
			const [to = '', id = ''] = present.split('/');
			return { kind: 'step', briefing: to, id };
		}
		case 'handout':
		case 'briefing':
		case 'place':
		case 'contact':
		case 'party':
		case 'source': {
			const kind = page.kind === 'handout' ? 'briefings' : SEGMENTS[page.kind];
			const id = now(renamed[kind as keyof Renamed], page.id);
			return id === undefined ? null : { kind: page.kind, id };
		}
		default:
			return null;
	}
}

/** The anchor as it is named now; null where it was not renamed. */
export const presentAnchor = (anchor: string, renamed: Renamed): string | null =>
	now(renamed.anchors, anchor) ?? null;
