import type { Position } from '$lib/geometry/position';
import { m } from '$lib/text';

const degrees = (value: number): string => Math.abs(value).toFixed(2);

/** Latitude first, as people say it, to a hundredth of a degree: about a kilometre. */
export function positionInWords([longitude, latitude]: Position): string {
	return m.latitude_longitude({
		latitude: m.latitude({ degrees: degrees(latitude), half: latitude < 0 ? 'south' : 'north' }),
		longitude: m.longitude({ degrees: degrees(longitude), half: longitude < 0 ? 'west' : 'east' }),
	});
}
