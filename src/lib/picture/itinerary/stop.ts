/** What an itinerary is drawn from: the contacts of one party in the order of their dates, each with words that are ready. */
import type { Position, Standing } from '$lib/scene/model';
import type { TimeSpan } from '$lib/dossier/time-span';

export interface Stop {
	/** From 1, in the order of the list that stands below. */
	number: number;
	href: string;
	/** All of it in words, for those who do not see the row. */
	label: string;
	/** Where it happened; null where the text names no place, or no more than a country. */
	place: { id: string; name: string; point: Position } | null;
	/** The place, also where it is a country; null where the text names none. */
	placeWords: string | null;
	/** Null where the text gives no date. */
	span: TimeSpan | null;
	standing: Standing;
	standingWords: string;
}

/** CSS pixels of the picture as it is made; it is drawn as wide as the column that it stands in. */
export const ITINERARY_WIDTH = 400;
export const MAP_HEIGHT = 168;
export const ROW_HEIGHT = 30;
export const AXIS_HEIGHT = 40;

/** What lies above the rows of an itinerary, which has a map only where there is something to show on it. */
export const rowsFrom = (hasMap: boolean): number => (hasMap ? MAP_HEIGHT + 8 : 0);

/** The height of an itinerary with so many stops, so that room can be kept for it. */
export const itineraryHeight = (stops: number, hasMap: boolean): number =>
	rowsFrom(hasMap) + stops * ROW_HEIGHT + AXIS_HEIGHT;
