/**
 * Takes the large rivers out of GSHHG and writes `rivers.json`, which is committed: GSHHG comes as a Debian package for the
 * Generic Mapping Tools, and nobody should need those to draw the map again. Needs `apt-get install gmt gmt-gshhg-full`
 * (GSHHG 2.3.7); run it with `npx tsx geo/basemap/extract-rivers.ts`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Position } from '../../src/lib/geometry/position';
import { NEAR_BOX } from '../../src/lib/style/near';
import { rounded } from './geojson-text';
import type { Rivers } from './rivers';
import { simplified } from './simplify-arcs';

/** What `gmt coast` is asked for: resolution, box, and how far a line may stray and is rounded, in degrees and decimals. */
interface Edition {
	resolution: 'full' | 'intermediate';
	box: readonly number[];
	tolerance: number;
	decimals: number;
}

const WORLD: Edition = {
	resolution: 'intermediate',
	box: [-180, -60, 180, 80],
	tolerance: 0.03,
	decimals: 2,
};
const NEAR: Edition = { resolution: 'full', box: NEAR_BOX, tolerance: 0.0015, decimals: 3 };
const MIDDLE: Edition = { ...NEAR, tolerance: 0.003 };
/** Levels of GSHHG: 0 rivers drawn with two banks, 1 large, 2 next to large. */
const LARGE_LEVELS = [0, 1];
const MIDDLE_LEVELS = [2];

/** The rivers of some levels, pieces put together to long lines, in an order that depends on nothing but the data. */
function rivers({ resolution, box, tolerance, decimals }: Edition, levels: readonly number[]): Position[][] {
	const [west, south, east, north] = box;
	const text = levels.map((level) =>
		execFileSync(
			'gmt',
			['coast', `-R${west}/${east}/${south}/${north}`, `-D${resolution[0]}`, '-M', `-I${level}/thin`],
			{ encoding: 'utf8', maxBuffer: 2 ** 28 },
		),
	);
	const pieces = text.join('').split(/^>.*$/m).slice(1).map(positions);
	const coordinates = pieces.filter(({ length }) => length > 1);
	const joined = topology({
		rivers: {
			type: 'FeatureCollection',
			features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }],
		},
	});
	const lines = mesh(joined).coordinates as Position[][];
	return lines
		.map((line) => rounded(simplified(line, tolerance), decimals))
		.filter(({ length }) => length > 1)
		.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const positions = (lines: string): Position[] =>
	lines
		.trim()
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split('\t').map(Number) as Position);

/** Writes the file, one line of text a river. */
function main(): void {
	const all: Rivers = {
		world: rivers(WORLD, LARGE_LEVELS),
		large: rivers(NEAR, LARGE_LEVELS),
		middle: rivers(MIDDLE, MIDDLE_LEVELS),
	};
	const parts = Object.entries(all).map(
		([name, lines]) =>
			`"${name}": [\n${(lines as Position[][]).map((line) => JSON.stringify(line)).join(',\n')}\n]`,
	);
	writeFileSync(fileURLToPath(new URL('rivers.json', import.meta.url)), `{\n${parts.join(',\n')}\n}\n`);
}

main();
