/**
 * One round of the benchmark: each page once, so that what slows the machine for a while slows all of them, and what each of
 * them has to arrive at.
 *
 * “Complete” is the first frame of the screencast that differs from the final one in at most 1 % of its pixels. What counts as
 * final, and where:
 * - empty page, and the site with script off: their own last state, the whole window;
 * - the site with script on, picture: the last state of the site with script off in the same round, in the free area of the
 *   map alone, less what stands there with script only or without only (switches, MapLibre's controls, words on the map's state).
 *   Text beside the map is no part of it: it comes with the same document.
 * - the site with script on, live map, and MapLibre alone: their own last state, in the free area of the map.
 */
import { EMPTY_PAGE, MAP_ALONE } from './bench-site';
import { figuresOf, type Figures } from './figures';
import type { Area, Load, StageLayout } from './load';
import { recordLoad, type Visit } from './record-load';
import type { Variant } from './variant';

/** One load of each. */
export type Round = Record<Variant, Load>;

/** What the loads of a run have in common. */
export interface Setting extends Pick<Visit, 'browser' | 'size'> {
	origin: string;
	/** The page of the site, with a slash at both ends. */
	path: string;
}

/** Chromium now and then tells no paint of a page without script; such a load is made again. */
async function load(visit: Visit): Promise<Load> {
	for (let again = 2; again > 0; again -= 1) {
		const recorded = await recordLoad(visit);
		if (recorded.timings.firstPaintMs !== null) return recorded;
	}
	return recordLoad(visit);
}

/** Loads each page once. Throws where one does not come. */
export async function loadRound({ origin, path, ...rest }: Setting): Promise<Round> {
	const still = { ...rest, script: false, map: false };
	const moving = { ...rest, script: true, map: true };
	return {
		empty: await load({ ...still, address: origin + EMPTY_PAGE }),
		scriptOff: await load({ ...still, address: origin + path }),
		scriptOn: await load({ ...moving, address: origin + path }),
		mapAlone: await load({ ...moving, address: origin + MAP_ALONE }),
	};
}

/** The map's area less what panels cover, where only the page without panels shows a map. */
function freePart({ stage, covered }: StageLayout): Area {
	return {
		left: stage.left + covered.left,
		top: stage.top + covered.top,
		width: stage.width - covered.left - covered.right,
		height: stage.height - covered.top - covered.bottom,
	};
}

/** The figures of a round. */
export function figuresOfRound({ empty, scriptOff, scriptOn, mapAlone }: Round): Record<Variant, Figures> {
	const within = scriptOn.layout ? freePart(scriptOn.layout) : undefined;
	const except = [...(scriptOff.layout?.controls ?? []), ...(scriptOn.layout?.controls ?? [])];
	return {
		empty: figuresOf(empty, { final: empty.final }, null),
		scriptOff: figuresOf(scriptOff, { final: scriptOff.final }, null),
		scriptOn: figuresOf(
			scriptOn,
			{ final: scriptOff.final, within, except },
			{ final: scriptOn.final, within },
		),
		mapAlone: figuresOf(mapAlone, null, { final: mapAlone.final, within }),
	};
}
