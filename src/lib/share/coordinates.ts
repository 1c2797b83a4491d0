/**
 * Where a place is, in the forms that maps and people read, no finer than what is known of it: to a hundredth of a degree, a
 * minute, a kilometre. A point is ours, of a place that the text only names; finer figures would say where within it. Pure.
 */
import { KNOWN_DECIMALS, knownPoint } from '$lib/dossier/known-point';
import type { Place } from '$lib/dossier/model';
import type { Position } from '$lib/geometry/position';
import { forward } from 'mgrs';

/** Digits of easting and of northing: 1 km. */
const MGRS_DIGITS = 2;
/** The grid has no squares beyond (it is UPS there). */
const MGRS_LIMITS = { south: -80, north: 84 } as const;

export type CoordinateForm = 'decimal' | 'sexagesimal' | 'mgrs' | 'geo';

export interface Coordinates {
	form: CoordinateForm;
	text: string;
}

/** Null for a place that is known only as a country: its point gives a direction and nothing else. */
export function coordinatesOf(place: Pick<Place, 'precision' | 'point'>): Coordinates[] | null {
	const known = knownPoint(place);
	if (!known) return null;
	const { point } = place;
	const [latitude, longitude] = decimals(known);
	const hasSquare = point[1] >= MGRS_LIMITS.south && point[1] < MGRS_LIMITS.north;
	return [
		{ form: 'decimal', text: `${latitude}, ${longitude}` },
		{ form: 'sexagesimal', text: sexagesimal(point) },
		...(hasSquare ? [{ form: 'mgrs', text: forward([...point], MGRS_DIGITS) } as const] : []),
		// RFC 5870. Without `u`, its uncertainty in metres: the dossier says of what kind a place is, and no distance.
		{ form: 'geo', text: `geo:${latitude},${longitude}` },
	];
}

/** Latitude and longitude as figures, from `knownPoint`. */
export function decimals([longitude, latitude]: Position): [latitude: string, longitude: string] {
	const figures = (degrees: number) => degrees.toFixed(KNOWN_DECIMALS);
	return [figures(latitude), figures(longitude)];
}

/** Degrees and whole minutes: seconds, thirty metres, are finer than what is known. */
function sexagesimal([longitude, latitude]: Position): string {
	const one = (degrees: number, [positive, negative]: readonly [string, string]) => {
		const minutes = Math.round(Math.abs(degrees) * 60);
		const half = degrees < 0 && minutes > 0 ? negative : positive;
		return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′${half}`;
	};
	return `${one(latitude, ['N', 'S'])} ${one(longitude, ['E', 'W'])}`;
}
