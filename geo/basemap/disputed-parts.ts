/**
 * Parts of countries that the data gives to the state that holds them and that this map draws as what the United Nations
 * hold them to be, between dashed lines: `disputed.json` says which, and why.
 */
import type { Position } from '../../src/lib/geometry/position';
import golanLine from './golan-line.json' with { type: 'json' };
import type { Ring } from './half-plane';
import { isWithin } from './ring';
import { splitRing } from './split-ring';
import type { Unit } from './unit';

/** Records of the data without a code that are drawn as part of a country. */
const PART_OF: Readonly<Record<string, string>> = {
	'Cyprus U.N. Buffer Zone': 'CY',
	'Northern Cyprus': 'CY',
	Somaliland: 'SO',
};

const GOLAN: Position = [35.78, 33.05];
const CRIMEA: Position = [34.2, 45.2];

/**
 * The units with the Golan and Crimea as units of their own, `golan` and `crimea`, with Syria's and Ukraine's code. Throws
 * where the data has no land there, or has it in a shape that the line does not fit.
 */
export function withDisputedParts<T extends Unit>(units: readonly T[]): (T | Unit)[] {
	const [israel, others] = taken(units, 'IL', GOLAN);
	const [outer, ...holes] = israel;
	if (!outer || holes.length > 0) throw new Error('expected no hole in the land round the Golan');
	const halves = splitRing(outer, golanLine as Position[]);
	const golan = halves.filter((ring) => isWithin(GOLAN, [ring]));
	const rest = halves.filter((ring) => !isWithin(GOLAN, [ring]));
	if (golan.length !== 1) throw new Error('the line does not part the Golan off');

	const [crimea, withoutCrimea] = taken(others, 'RU', CRIMEA);
	const ukraine = units.find(({ code }) => code === 'UA');
	const isCovered = ukraine?.polygons.some((polygon) => isWithin(CRIMEA, polygon)) === true;
	return [
		...withoutCrimea.map((unit) => ({
			...unit,
			code: unit.code ?? PART_OF[unit.key] ?? null,
			polygons: unit.code === 'IL' ? [rest, ...unit.polygons] : unit.polygons,
		})),
		{ key: 'golan', code: 'SY', polygons: [golan] },
		{ key: 'crimea', code: 'UA', polygons: [crimea], isCovered },
	];
}

/** The polygon of a country round a point, and the units without it. */
function taken<T extends Unit>(units: readonly T[], code: string, point: Position): [Ring[], T[]] {
	const from = units.find((unit) => unit.code === code);
	const polygon = from?.polygons.find((rings) => isWithin(point, rings));
	if (!from || !polygon) throw new Error(`${code} has no land at ${point.join()}`);
	const rest = { ...from, polygons: from.polygons.filter((rings) => rings !== polygon) };
	return [polygon, units.map((unit) => (unit === from ? rest : unit))];
}
