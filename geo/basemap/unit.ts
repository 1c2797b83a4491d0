/**
 * A piece of land that one line goes round: a country, or a part of one that this map draws with a line of its own.
 */
import type { Ring } from './half-plane';

export interface Unit {
	/** Names it within one edition of the data: its code, or a word where it has none or is a part. */
	key: string;
	/** ISO 3166-1 alpha-2 (XK, a code for users, for Kosovo); null for what has none, such as a buffer zone. */
	code: string | null;
	/** A multipolygon in degrees. Longitudes may jump at the antimeridian. */
	polygons: Ring[][];
	/** Its land is in another unit as well; it brings its lines alone. */
	isCovered?: boolean;
}
