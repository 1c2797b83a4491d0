/**
 * The map of a scene at one size as one SVG, with the inset beside it where two places that are brought forward could not be
 * told apart. Wherever its land is read from: it is told how.
 */
import levant from '$geo/basemap/levant.json';
import type { Dossier } from '$lib/dossier/model';
import { storyCountries } from '$lib/dossier/relations';
import type { Bounds } from '$lib/geometry/position';
import { insetIsNeeded } from '$lib/map/inset/inset-is-needed';
import { insetMarkup } from '$lib/map/inset/inset-markup';
import { insetLandMarkup, insetOutlinesMarkup } from '$lib/picture/inset-land';
import { insetProjection, LEVANT } from '$lib/picture/inset-projection';
import type { InsetLand } from '$lib/picture/land-shapes';
import { element } from '$lib/picture/markup';
import type { LandOfPicture } from '$lib/picture/picture-land';
import { sheetPicture, sheetView, type SheetSize } from '$lib/picture/sheet-picture';
import { isLarge } from '$lib/scene/large';
import type { Scene } from '$lib/scene/model';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';

/** The land of the basemap within a box, as it is seen at a zoom, with names in a language. */
export type LandWithin = (box: Bounds, zoom: number, language: string) => Promise<LandOfPicture>;

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

export interface SheetDrawing {
	size: SheetSize;
	/** What ids within it begin with. */
	ids: string;
	landWithin: LandWithin;
}

/** The elements of the picture, in CSS pixels from its upper left corner. With an inset it needs `insetsLand` beside it. */
export async function drawSheet(
	dossier: Dossier,
	scene: Scene,
	{ size, ids, landWithin }: SheetDrawing,
): Promise<string> {
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
	return map + (inset ? insetPane(scene, mapSize.width + GAP, inset) : '');
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
