/** The preview of a page as one SVG: its words beside its map. Light, whatever the reader's theme: it lies on other people's pages. */
import { element, escaped } from '$lib/picture/markup';
import { light } from '$lib/style/light';
import { m } from '$lib/text';
import { CARD, CARD_MAP, PANEL } from './card-layout';
import { panelWords } from './card-panel';
import type { CardWords } from './card-words';
import { FAMILIES, type Weight } from './preview-fonts';
import { withTextSet } from './set-text';
import type { FaceRuler } from './text-ruler';

export interface CardOptions {
	words: CardWords;
	/** The map, as large as `CARD_MAP`, and the style of its marks. */
	map: string;
	style: string;
	rightToLeft: boolean;
	ruler: (weight: Weight, size: number) => FaceRuler;
}

const CREDIT = { size: 7.5, fromEdge: 6 };

/** Of `CARD`'s size. */
export function cardSvg({ words, map, style, rightToLeft, ruler }: CardOptions): string {
	const [panelX, mapX] = rightToLeft ? [CARD_MAP.width, 0] : [0, PANEL.width];
	const { width, height } = CARD_MAP;
	const drawn =
		element('g', { class: 'sheet-map map-marks' }, element('svg', { x: mapX, width, height }, map)) +
		credit(mapX) +
		element('rect', { x: panelX, width: PANEL.width, height, fill: light.surface }) +
		element('rect', { x: rightToLeft ? panelX : mapX - 1, width: 1, height, fill: light.rule }) +
		panelWords(words, ruler, rightToLeft);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${CARD.width} ${CARD.height}`,
			'font-family': `'${FAMILIES.latin}'`,
		},
		element('style', {}, style) + withTextSet(drawn, ruler),
	);
}

/** Where the data of the map come from, in its lower corner. */
function credit(mapX: number): string {
	return element(
		'text',
		{
			x: mapX + CARD_MAP.width - CREDIT.fromEdge,
			y: CARD.height - CREDIT.fromEdge,
			'text-anchor': 'end',
			'font-size': CREDIT.size,
			fill: light.mutedText,
			stroke: light.halo,
			'stroke-width': 2,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke',
		},
		escaped(m.picture_credit()),
	);
}
