/**
 * Reads the inputs and makes of them what the tiles are cut from: one edition of the land for each range of zooms, and the
 * water and the names that they share.
 */
import type { Bounds } from '../../src/lib/geometry/position';
import { NEAR_BOX, NEAR_ZOOM } from '../../src/lib/style/near';
import { arcKinds, boundaryLines } from './boundaries';
import { countryLabels } from './country-labels';
import { withDisputedParts } from './disputed-parts';
import { gapUnits } from './gaps';
import { nearUnits } from './near-units';
import { lakesOnLand } from './on-land';
import { partition } from './partition';
import { boxesMeet, isInBox } from './ring';
import { readTowns } from './towns';
import type { Unit } from './unit';
import { readWater } from './water';
import { worldUnits } from './world-units';
import type { Material } from './zoom-layers';

/** The Green Line is in Natural Earth alone: OpenStreetMap's land of Cyprus is one piece. */
const CYPRUS: Bounds = [32, 34.4, 34.8, 35.8];
/** Up to this zoom the land of 1:50m is fine enough. */
const LAST_COARSE_ZOOM = 3;

export interface Materials {
	/** For a zoom. */
	at(zoom: number): Material;
}

/** Reads all inputs, about 400 MB, for some seconds. Throws where one is missing or not as it was. */
export function readMaterials(): Materials {
	const { lakes, sea } = readWater();
	const coarseUnits = worldUnits('50m');
	const shared = { lakes, towns: readTowns(), labels: countryLabels(coarseUnits) };
	const material = (units: readonly Unit[], overlap: boolean): Material => {
		const land = partition(units);
		return { land, kinds: arcKinds(land, overlap), addedLines: [], ...shared };
	};
	const coarse = material(withDisputedParts(coarseUnits), false);
	const fine = material(withDisputedParts(worldUnits('10m')), false);
	const countries = nearUnits(NEAR_BOX);
	const near = material([...withDisputedParts(countries), ...gapUnits(countries, sea)], true);
	near.lakes = lakesOnLand(
		lakes.filter(({ box }) => boxesMeet(box, NEAR_BOX)),
		countries,
	);
	near.addedLines = boundaryLines(fine.land, fine.kinds, 'disputed').filter((line) =>
		line.every((point) => isInBox(point, CYPRUS)),
	);
	return { at: (zoom) => (zoom >= NEAR_ZOOM ? near : zoom > LAST_COARSE_ZOOM ? fine : coarse) };
}
