/**
 * What is drawn, decided once for every picture of a view: the live map, the inset, and whatever draws next.
 * Plain values; positions are [longitude, latitude] in degrees, WGS 84.
 */
import type { LinkKind } from '$lib/dossier/legs';
import type { Standing } from '$lib/dossier/standing';
import type { Bounds, Position } from '$lib/geometry/position';

export type { Bounds, LinkKind, Position, Standing };

/** Whether a thing is what the reader selected, belongs to it, or is neither while something else is selected. */
export type Emphasis = 'selected' | 'related' | 'normal' | 'dimmed';

export interface PlaceMark {
	id: string;
	name: string;
	point: Position;
	precision: 'site' | 'district' | 'city';
	emphasis: Emphasis;
	/** Where it stands for several places that lie together at this zoom: how many, how many legs run between them, and the box round them. */
	cluster?: { places: number; legs: number; bounds: Bounds };
}

/** A country that the text gives no nearer than that: its outline, never a dot. */
export interface CountryMark {
	id: string;
	/** ISO 3166-1 alpha-2, to find the outline in the basemap. */
	country: string;
	name: string;
	point: Position;
	emphasis: Emphasis;
}

/**
 * A link's way before it is drawn: the great circle between two places, its lane in the fan, and the part that is drawn.
 * `fanApart` and `bowOf` say what a lane is.
 */
export interface LinkCourse {
	from: Position;
	to: Position;
	lane: number;
	lanes: number;
	/** Shares of the whole way over the sphere between which the link is drawn. */
	part: readonly [from: number, to: number];
}

/** One of the contacts that a bundle stands for. */
export interface BundledContact {
	id: string;
	/** What it is and when. */
	label: string;
	standing: Standing;
	/** Whether one of its legs in the bundle has a seat for an end. */
	seat: boolean;
}

export interface LinkMark {
	/** Stable: `contact-id.party-id`, or put together from what a bundle joins. */
	id: string;
	/** Of a bundle, the first. */
	contact: string;
	/**
	 * Where several legs are drawn as one line: their contacts by date, each once, and how many legs there are. The line's
	 * `standing` is then that of the least sure of them.
	 */
	bundle?: { contacts: readonly BundledContact[]; legs: number };
	kind: LinkKind;
	standing: Standing;
	/** False where neither end is the one that the other came to. */
	directed: boolean;
	course: LinkCourse;
	/** The course as it is drawn, for still pictures and what is measured on screen. Drawn from the first to the last position; already fanned apart from its neighbours; longitudes run on across the antimeridian. */
	path: Position[];
	/** Which end fades out because the text gives no more than a country there. */
	fades: 'from' | 'to' | null;
	/** The country that it fades out towards, where the line ends far from it; else null. */
	towards: string | null;
	/** Ends that the text does not give: a seat that we put in. Drawn faint there, so that no departure seems stated. */
	seats: { from: boolean; to: boolean };
	/** Ids of the places or countries that it joins. */
	places: { from: string; to: string };
	/** Names of the places or countries that it joins, also where a seat stands in or the line fades out before it. */
	ends: { from: string; to: string };
	/** What it is and when, for assistive technology and the pointer's hint; of a bundle, that of its first contact. */
	label: string;
	emphasis: Emphasis;
}

export interface Scene {
	places: PlaceMark[];
	countries: CountryMark[];
	links: LinkMark[];
	/** How many there are, where the view draws only some of them. */
	linksInAll?: number;
	/** What the camera must contain. */
	frame: Bounds;
	/** The scene before filters dimmed a part of it (`leave-out.ts`): what it is about, and how it is framed, is the same. */
	unfiltered?: Scene;
}
