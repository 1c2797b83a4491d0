/**
 * One point for the name of each country: where there is most room for it, and how large it is.
 */
import type { Position } from '../../src/lib/geometry/position';
import { cutToBox } from './cut-to-box';
import { labelPoint } from './label-point';
import { signedArea } from './ring';
import type { WorldUnit } from './world-units';
import { WORLD } from './world';

export interface CountryLabel {
	code: string;
	/** 1, drawn first on a map of the world, to 6, only close up; by the size of the largest piece of land. */
	rank: number;
	name_en: string;
	name_ar: string;
	position: Position;
}

/** Names that read better elsewhere than where there is most room: Egypt's where its people live, not in the desert. */
const PLACED_BY_HAND: Record<string, Position> = { EG: [29.0, 28.2], IT: [12.2, 43.3], SY: [38.4, 35.1] };

/** Square degrees, shrunk with the latitude, from which a name of each rank upwards is worth its room. */
const LEAST_AREA = [250, 60, 18, 4, 0.5];

/** Labels of what has a code, in the order of the codes. */
export function countryLabels(units: readonly WorldUnit[]): CountryLabel[] {
	const arabic = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });
	return units.flatMap(({ code, name, polygons }) => {
		if (!code) return [];
		const sized = cutToBox(polygons, WORLD).polygons.map((polygon) => ({
			polygon,
			area: signedArea(polygon[0] ?? []),
		}));
		const largest = sized.reduce((a, b) => (b.area > a.area ? b : a));
		const [longitude, latitude] = PLACED_BY_HAND[code] ?? labelPoint(largest.polygon);
		const area = largest.area * Math.cos((latitude * Math.PI) / 180);
		const larger = LEAST_AREA.findIndex((least) => area >= least);
		const name_ar = arabic.of(code);
		if (!name_ar) throw new Error(`no Arabic name for ${code}`);
		const rank = larger < 0 ? LEAST_AREA.length + 1 : larger + 1;
		return [{ code, rank, name_en: name, name_ar, position: [longitude, latitude] }];
	});
}
