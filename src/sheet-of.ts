/**
 * The map of a view at one size, for pages that are being made: on a sheet of a handout, and small in a list of steps. Runs in
 * Node: it reads the basemap's archive from disk.
 */
import levant from '$geo/basemap/levant.json';
import type { Dossier } from '$lib/dossier/model';
import { storyCountries } from '$lib/dossier/relations';
import { selectionOf, withKnownFilters } from '$lib/explore/question';
import { insetIsNeeded } from '$lib/map/inset/inset-is-needed';
import { insetMarkup } from '$lib/map/inset/inset-markup';
import { insetLandMarkup, insetOutlinesMarkup } from '$lib/picture/inset-land';
import { insetProjection, LEVANT } from '$lib/picture/inset-projection';
import type { InsetLand } from '$lib/picture/land-shapes';
import { element } from '$lib/picture/markup';
import { sheetPicture, sheetSvg, sheetView, type SheetSize } from '$lib/picture/sheet-picture';
import { composeAny } from '$lib/scene/compose-large';
import { isLarge } from '$lib/scene/large';
import { leaveOut } from '$lib/scene/leave-out';
import type { Scene } from '$lib/scene/model';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { landWithin } from './land-within';

/** CSS pixels: between the margins of a sheet of A4 or Letter, where a contact needs more room for words; and in a list of steps. */
export const STEP_ON_PAPER: SheetSize = { width: 656, height: 370, detail: 'full' };
export const CONTACT_ON_PAPER: SheetSize = { width: 656, height: 280, detail: 'full' };
export const IN_A_LIST: SheetSize = { width: 288, height: 180, detail: 'small' };

// TypeScript reads the kinds of shapes in a JSON file as any text.
const LEVANT_LAND = levant as unknown as InsetLand;
const LEVANT_ID = 'sheets--levant';

/** The land beneath the insets of all sheets of a page, which has it once. */
export const insetsLand = (): string =>
	element(
		'svg',
		{ class: 'sheet-shared', width: 0, height: 0, 'aria-hidden': 'true' },
		// With the class of the land: where it is drawn again, style sheets see nothing above it.
		element(
			'defs',
			{},
			element('g', { id: LEVANT_ID, class: 'inset-land' }, insetLandMarkup(LEVANT_LAND, [])),
		),
	);

/** Between the map and its inset. */
const GAP = 8;

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
	const scene = sceneOf(dossier, view);
	const forward = scene.places.filter(({ emphasis }) => emphasis !== 'dimmed').map(({ point }) => point);
	const hasInset =
		size.detail === 'full' && !isLarge(dossier) && insetIsNeeded(sheetView(scene, size), LEVANT, forward);
	const inset = hasInset ? insetBeside(size.height) : null;
	const mapSize = { ...size, width: size.width - (inset ? inset.width + GAP : 0) };
	const { bounds, zoom } = sheetView(scene, mapSize);
	const land = await landWithin(bounds, zoom, pageLanguage());
	// So small, countries are told by their tone.
	const shown = size.detail === 'small' ? { ...land, rivers: [], borders: [] } : land;
	const map = sheetPicture(scene, {
		size: mapSize,
		land: shown,
		storyCountries: storyCountries(dossier),
		ids,
	});
	return sheetSvg(size, label, map + (inset ? insetPane(scene, mapSize.width + GAP, inset) : ''));
}

/** The inset's size where it is so high. */
function insetBeside(height: number): { width: number; height: number } {
	const { size } = insetProjection(1000);
	return { width: Math.round((height * size.width) / size.height), height };
}

function insetPane(scene: Scene, left: number, { width, height }: { width: number; height: number }): string {
	const land = element('use', { href: `#${LEVANT_ID}` }) + insetOutlinesMarkup(LEVANT_LAND, scene.countries);
	const inside = insetMarkup(scene, { width, land, towards: (name) => m.inset_towards({ name }) });
	return element(
		'svg',
		{ x: left, width, height },
		inside + element('rect', { class: 'frame', width, height }),
	);
}
