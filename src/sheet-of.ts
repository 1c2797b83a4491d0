/**
 * The map of a view at one size, for pages that are being made: on a sheet of a handout, and small in a list of steps. Runs in
 * Node: it reads the basemap's archive from disk.
 */
import type { Dossier } from '$lib/dossier/model';
import { selectionOf, withKnownFilters } from '$lib/explore/question';
import { sheetSvg, type SheetSize } from '$lib/picture/sheet-picture';
import { composeAny } from '$lib/scene/compose-large';
import { leaveOut } from '$lib/scene/leave-out';
import type { Scene } from '$lib/scene/model';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { landWithin } from './land-within';
import { drawSheet } from './sheet-drawing';

/** CSS pixels: between the margins of a sheet of A4 or Letter, where a contact needs more room for words; and in a list of steps. */
export const STEP_ON_PAPER: SheetSize = { width: 656, height: 370, detail: 'full' };
export const CONTACT_ON_PAPER: SheetSize = { width: 656, height: 280, detail: 'full' };
export const IN_A_LIST: SheetSize = { width: 288, height: 180, detail: 'small' };

export interface SheetOf {
	size: SheetSize;
	/** What assistive technology calls the picture. */
	label: string;
	/** What ids within it begin with. */
	ids: string;
}

/** The scene of a view, in which what its filters leave out is dimmed as on the live map. */
export function sceneOf(dossier: Dossier, asked: View): Scene {
	const view = withKnownFilters(dossier, asked);
	const scene = composeAny(dossier, view, pageLanguage());
	const selection = selectionOf(dossier, view);
	return selection ? leaveOut(scene, dossier, selection.matching) : scene;
}

/**
 * The map as one SVG; on paper with the inset beside it where two places that are brought forward could not be told apart:
 * its page then needs `insetsLand`.
 * A camera that the view names is that of a screen, and is left. Throws where the archive is missing: `npm run basemap`.
 */
export async function sheetOf(dossier: Dossier, view: View, { size, label, ids }: SheetOf): Promise<string> {
	return sheetSvg(size, label, await drawSheet(dossier, sceneOf(dossier, view), { size, ids, landWithin }));
}
