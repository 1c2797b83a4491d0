/**
 * The inset as SVG in text, for a picture of one size: the same places, links, ends and pointers to what lies outside as on
 * the page (`Inset.svelte`), for the eye alone. Colours come from `src/map-picture.css` and `inset-land.css`.
 */
import { END_SHAPES, SHAPE_SCALE } from '$lib/picture/end-shapes';
import { INSET_LAND_BOX } from '$lib/picture/inset-land-frame';
import { linkTone } from '$lib/picture/link-tone';
import { element, escaped } from '$lib/picture/markup';
import { lineStrokes } from '$lib/picture/picture-links';
import type { Scene } from '$lib/scene/model';
import { LINK_LOOKS } from '$lib/style/link-sizes';
import { PLACE_SCALE, placeMarkAt } from '$lib/style/place-marks';
import type { InsetLink } from './inset-links';
import type { NamedPoint } from './inset-names';
import { insetPicture, TOWARDS_SIZE } from './inset-picture';

/** Marks are as large as on a map that shows as much of the ground. */
export const INSET_ZOOM = 7;

export interface InsetMarkup {
	/** CSS pixels. */
	width: number;
	/** What lies beneath the marks, as `insetLandMarkup` writes it or refers to it. */
	land: string;
	/** Words a pointer to a place outside. */
	towards: (name: string) => string;
}

/** The elements of the inset. Its height follows from its width: `insetProjection` tells it. */
export function insetMarkup(scene: Scene, { width, land, towards }: InsetMarkup): string {
	const { projection, links, places, towards: outside } = insetPicture(scene, width, towards);
	const { size } = projection;
	const inside =
		element('rect', { class: 'water', ...size }) +
		element('svg', { class: 'inset-land', ...size, viewBox: INSET_LAND_BOX }, land) +
		links.map(linkMarkup).join('') +
		outside.map((point) => nameMarkup(point, 'towards', TOWARDS_SIZE)).join('') +
		places.map(placeMarkup).join('');
	return element('svg', { class: 'sheet-pane', ...size }, inside);
}

function linkMarkup({ link, steps, ends }: InsetLink): string {
	const lines = lineStrokes(
		link,
		INSET_ZOOM,
		steps.map(({ data, opacity }) => ({ d: data, opacity })),
	);
	const shapes = ends.map(({ shape, point: [x, y], degrees }) =>
		element('path', {
			class: `end ${linkTone(link)}`,
			d: END_SHAPES[shape],
			'fill-rule': 'evenodd',
			'stroke-width': 2,
			transform: `translate(${String(Math.round(x))} ${String(Math.round(y))}) rotate(${String(degrees)}) scale(${String(SHAPE_SCALE * LINK_LOOKS[link.emphasis].width)})`,
		}),
	);
	return element('g', { class: `link ${linkTone(link)} ${link.emphasis}` }, lines + shapes.join(''));
}

function placeMarkup(named: NamedPoint): string {
	const { place, point } = named;
	const { ring, stroke, disc, casing } = placeMarkAt(
		place.precision,
		INSET_ZOOM,
		PLACE_SCALE[place.emphasis],
	);
	const [cx, cy] = point;
	const circle = (name: string, r: number, more = {}): string =>
		element('circle', { class: name, cx, cy, r, ...more });
	return element(
		'g',
		{ class: `place ${place.emphasis} ${place.precision}` },
		(place.emphasis === 'selected' ? circle('glow', 13) : '') +
			circle('casing', casing) +
			circle('dot', ring, { 'stroke-width': stroke }) +
			(disc === null ? '' : circle('disc', disc)) +
			nameMarkup(named, 'place-name', named.fontSize),
	);
}

const nameMarkup = ({ name, text }: NamedPoint, className: string, size: number): string =>
	name
		? element(
				'text',
				{ class: className, x: name.at[0], y: name.at[1], 'text-anchor': name.anchor, 'font-size': size },
				escaped(text),
			)
		: '';
