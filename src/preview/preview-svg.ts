/** The preview of a page of the built-in dossier, as an SVG that needs no style sheet. Runs in Node: it reads the basemap's archive from disk. */
import type { Briefing, Dossier } from '$lib/dossier/model';
import { storyCountries } from '$lib/dossier/relations';
import { UNITS_PER_PIXEL } from '$lib/picture/pane-frame';
import { sheetPicture, sheetView } from '$lib/picture/sheet-picture';
import { customProperties } from '$lib/style/custom-properties';
import { light } from '$lib/style/light';
import { directionOf, pageLanguage } from '$lib/text/language';
import type { Page, View } from '$lib/view/view';
import { readFileSync } from 'node:fs';
import { landWithin } from '../land-within';
import { sceneOf } from '../sheet-of';
import { CARD_MAP } from './card-layout';
import { cardSvg } from './card-svg';
import { cardWords } from './card-words';
import { plainStyle } from './plain-style';
import { previewFonts } from './preview-fonts';
import { textRuler } from './text-ruler';
import { withoutStrays } from './without-strays';
import { unscaledLandStyle, unscaledStrokes } from './unscaled-strokes';

/** Marks stand in elements of their own, round a point of the map. As in `src/sheet-map.css`. */
const ROUND_POINTS = '.sheet-map svg{overflow:visible}.sheet-map .sheet-pane{overflow:hidden}';
const style =
	unscaledLandStyle(
		plainStyle(readFileSync('src/map-picture.css', 'utf8'), customProperties(light), ['.map-marks']),
		UNITS_PER_PIXEL,
	) + ROUND_POINTS;

/** The part of the map in which lines are drawn. */
const inUnits = {
	width: CARD_MAP.width * UNITS_PER_PIXEL,
	height: CARD_MAP.height * UNITS_PER_PIXEL,
};

/**
 * @param page What the page is.
 * @param view What its map shows.
 */
export async function previewSvg(
	dossier: Dossier,
	briefings: readonly Briefing[],
	page: Page,
	view: View,
): Promise<string> {
	const language = pageLanguage();
	const fonts = await previewFonts();
	const scene = sceneOf(dossier, view);
	const { bounds, zoom } = sheetView(scene, CARD_MAP);
	const map = sheetPicture(scene, {
		size: CARD_MAP,
		land: await landWithin(bounds, zoom, language),
		storyCountries: storyCountries(dossier),
		ids: 'preview',
	});
	return cardSvg({
		words: cardWords(dossier, briefings, page),
		map: unscaledStrokes(withoutStrays(map, inUnits), UNITS_PER_PIXEL),
		style,
		rightToLeft: directionOf(language) === 'rtl',
		ruler: (weight, size) => textRuler(fonts, weight, size),
	});
}
