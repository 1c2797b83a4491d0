/**
 * What the reader looks at, as a plain value. The address bar is its only home: `toHref` and `fromUrl` are inverses.
 */
import type { Camera } from '$lib/dossier/model';

/** The page: the overview, the method page, or one thing of the dossier. */
export type Page =
	{ kind: 'overview' } | { kind: 'about' } | { kind: 'place' | 'contact' | 'party' | 'source'; id: string };

export interface View {
	page: Page;
	/** Only where the address carries one: the exact camera of a copied link. */
	camera?: Camera;
	/** Id of an excerpt or a claim on the page. */
	anchor?: string;
}
