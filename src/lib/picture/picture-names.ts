/**
 * Places and all names of a still picture: dots and letters that keep their size whatever the size of the picture. Names
 * are placed once for each layout of the page.
 */
import type { Position } from '$lib/geometry/position';
import type { PlaceMark, Scene } from '$lib/scene/model';
import { PLACE_RADIUS, PLACE_SCALE, placeMarkAt } from '$lib/style/place-marks';
import { nameSizePixels } from '$lib/style/place-sizes';
import { countryNames, type NamedCountry } from './country-names';
import { element, escaped } from './markup';
import type { LandOfPicture } from './picture-land';
import { LAYOUTS, laidOut, type PictureLayout } from './picture-layout';
import type { PictureFrame } from './picture-frame';
import { standingAt } from './picture-links';
import { linePoints, namesInLayout, type NameBeside } from './place-names';
import type { LabelBox } from './place-labels';
import { stubNames, type NamedStub } from './stub-names';
import { textWidth } from './text-width';

interface Names {
	layout: PictureLayout<string>;
	zoom: number;
	fontSize: number;
	places: Map<string, NameBeside>;
	stubs: NamedStub[];
	countries: NamedCountry[];
}

/** Room that a place keeps free round itself, in pixels. */
const DOT_ROOM = PLACE_RADIUS + 1;

/** Where every name stands, for each layout. */
export function namesOf(
	scene: Scene,
	land: LandOfPicture,
	frame: PictureFrame,
	layouts: readonly PictureLayout<string>[] = LAYOUTS,
): Names[] {
	return layouts.map((layout) => {
		const { onMap: fitted, zoom } = laidOut(frame, layout);
		const onMap = (position: Position) => fitted(frame.project(position));
		const fontSize = nameSizePixels(zoom);
		const places = namesInLayout(scene, layout);
		const boxes = scene.places.flatMap(({ id, name, point }): LabelBox[] => {
			const [x, y] = onMap(point);
			const dot = { left: x - DOT_ROOM, top: y - DOT_ROOM, width: 2 * DOT_ROOM, height: 2 * DOT_ROOM };
			const beside = places.get(id);
			if (!beside) return [dot];
			const width = textWidth(name, fontSize);
			const share = { start: 0, middle: 0.5, end: 1 }[beside.anchor];
			const left = x + beside.across - share * width;
			return [dot, { left, top: y + beside.down - fontSize, width, height: fontSize * 1.2 }];
		});
		const stubs = stubNames(scene.links, { onMap, room: layout.map, taken: boxes });
		const countries = countryNames(land.labels, {
			onMap,
			map: layout.map,
			zoom,
			taken: [...boxes, ...stubs.map(({ box }) => box)],
			avoid: linePoints(scene.links, onMap, layout.map),
		});
		return { layout, zoom, fontSize, places, stubs, countries };
	});
}

/** Names of countries and of what links fade out towards. They lie below the places. */
export function pictureCountryNames(names: readonly Names[], frame: PictureFrame): string {
	return names
		.map(({ layout, countries, stubs }) =>
			element(
				'g',
				{ class: layout.name, 'aria-hidden': 'true' },
				countries
					.map((named) => standingAt(frame.project(named.country.point), frame, countryText(named)))
					.join('') +
					stubs
						.map(({ link, text, point, across, down, anchor }) =>
							standingAt(
								frame.project(point),
								frame,
								element(
									'text',
									{ class: `stub ${link.emphasis}`, x: across, y: down, 'text-anchor': anchor },
									escaped(text),
								),
							),
						)
						.join(''),
			),
		)
		.join('');
}

function countryText({ across, down, lines, size, spacing }: NamedCountry): string {
	const first = down - ((lines.length - 1) * size * 1.3) / 2 + size * 0.34;
	return element(
		'text',
		{ class: 'country-name', 'font-size': size, 'letter-spacing': spacing, 'text-anchor': 'middle' },
		lines
			.map((line, index) => element('tspan', { x: across, y: first + index * size * 1.3 }, escaped(line)))
			.join(''),
	);
}

/** The places, each a real link with its name; without addresses they are for the eye alone. */
export function picturePlaces(
	places: readonly PlaceMark[],
	names: readonly Names[],
	frame: PictureFrame,
	href: ((place: string) => string) | null,
): string {
	return places
		.map((place) => {
			const { zoom } = names[0] ?? { zoom: 0 };
			const { ring, stroke, disc, casing } = placeMarkAt(place.precision, zoom, PLACE_SCALE[place.emphasis]);
			const dots =
				(href || place.emphasis === 'selected' ? element('circle', { class: 'glow', r: 13 }) : '') +
				element('circle', { class: 'casing', r: casing }) +
				element('circle', { class: 'dot', r: ring, 'stroke-width': stroke }) +
				(disc === null ? '' : element('circle', { class: 'disc', r: disc }));
			const texts = names.map((layout) => {
				const beside = layout.places.get(place.id);
				return beside
					? element(
							'text',
							{
								class: `place-name ${layout.layout.name}`,
								x: beside.across,
								y: beside.down,
								'text-anchor': beside.anchor,
								'font-size': layout.fontSize,
							},
							escaped(place.name),
						)
					: '';
			});
			const name = `place ${place.emphasis} ${place.precision}`;
			const link = href
				? element('a', { href: href(place.id), class: name, 'aria-label': place.name }, dots + texts.join(''))
				: element('g', { class: name }, dots + texts.join(''));
			return standingAt(frame.project(place.point), frame, link);
		})
		.join('');
}
