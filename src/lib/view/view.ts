/**
 * What the reader looks at, as a plain value. The address bar is its only home: `toHref` and `fromUrl` are inverses.
 */
import type { Filters } from '$lib/dossier/filters/filters';
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import type { Camera } from '$lib/dossier/model';

/** A step of a briefing, by the ids of both. */
export interface StepId {
	briefing: string;
	id: string;
}

/**
 * The page: the overview, the method page, all contacts or all parties as a table, all briefings, what a speaker sees
 * beside the wall, one thing of the dossier, one briefing with all its steps, one of them, or the handout of a briefing or of
 * all contacts (`contacts-handout.ts`); or where the reader composes
 * briefings, with the one that is open, and one of their steps. Those are the reader's own and in no built page, so the query
 * names them, and they may be left out.
 */
export type Page =
	| { kind: 'overview' | 'about' | 'contacts' | 'parties' | 'briefings' | 'presenter' }
	| { kind: 'place' | 'contact' | 'party' | 'source' | 'briefing' | 'handout'; id: string }
	| ({ kind: 'step' } & StepId)
	| { kind: 'own-briefings'; of?: string }
	| { kind: 'own-step'; of?: StepId };

/** How the dossier and its map are looked at, whatever is looked at: it stays while the reader goes from page to page. */
export type Look = Pick<View, 'projection' | 'basemap' | 'filters' | 'time' | 'timeline' | 'step' | 'theme'>;

export interface View {
	page: Page;
	/** Id of another place that the page's own place is compared with. On pages of places alone. */
	with?: string;
	/** Only where the address carries one: the exact camera of a copied link. */
	camera?: Camera;
	/** The earth as a globe instead of the flat map. */
	projection?: 'globe';
	/** The street map that the deployer chose instead of the site's own map; nothing where none was chosen. */
	basemap?: 'streets';
	/** What the reader narrows the contacts to, in normal form; left out where nothing is asked. */
	filters?: Filters;
	/** The window of time that the reader looks at. */
	time?: TimeWindow;
	/** The timeline beside the map, where it is open. */
	timeline?: 'open';
	/** The step of a briefing that the reader has left for a while, and comes back to. Never on the page of a step itself. */
	step?: StepId;
	/** Seconds after which a step of a briefing makes way for the next by itself; only on the page of a step, and only while it does. */
	autoplay?: number;
	/** What a table is ordered by: the name of a column, with a minus before it where the last come first. */
	sort?: string;
	/**
	 * The theme that a copied link was looked at in. For this look alone: it goes before the reader's own choice, which stays
	 * as it was, and makes way for another that the reader makes here.
	 */
	theme?: 'light' | 'dark';
	/** Id of an excerpt or a claim on the page. */
	anchor?: string;
}
