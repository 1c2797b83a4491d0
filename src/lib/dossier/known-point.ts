/**
 * Where a place is for whoever takes it elsewhere, no finer than what is known of it: the text names places and no points, and a
 * gazetteer's further figures would say where within a city. The map itself, where a point is a mark of some pixels, draws what
 * the dossier has.
 */
import type { Place } from './model';

/** Hundredths of a degree: 1.1 km. */
export const KNOWN_DECIMALS = 2;

/** Null for a place that is known only as a country: its point gives a direction and nothing else. Never minus nought. */
export function knownPoint({ precision, point }: Pick<Place, 'precision' | 'point'>): Place['point'] | null {
	if (precision === 'country') return null;
	return point.map((degrees) => Number(degrees.toFixed(KNOWN_DECIMALS)) + 0) as Place['point'];
}
