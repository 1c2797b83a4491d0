/** The places of an itinerary on its map: dots, with their names and the numbers of the stops there. */
import { isWithin } from '$lib/geometry/bounds';
import type { Bounds, Position } from '$lib/scene/model';
import { element, escaped } from '../markup';
import { placeLabels } from '../place-labels';
import { textWidth } from '../text-width';
import type { Pane } from './itinerary-map';
import { MAP_HEIGHT, type Stop } from './stop';

const FONT_SIZE = 12;

/** CSS pixels of a pane for a position. */
export type OnPane = (position: Position) => [number, number];

/** What the second pane shows. */
export function insetBox([west, south, east, north]: Bounds, onPane: OnPane): string {
	const [x, y] = onPane([west, north]);
	const [right, bottom] = onPane([east, south]);
	return element('rect', { class: 'closer', x, y, width: right - x, height: bottom - y });
}

interface NumberedPlace {
	name: string;
	position: Position;
	numbers: number[];
}

function numberedPlaces(stops: readonly Stop[], bounds: Bounds): Map<string, NumberedPlace> {
	const places = new Map<string, NumberedPlace>();
	for (const { place, number } of stops) {
		if (!place || !isWithin(bounds, place.point)) continue;
		const known = places.get(place.id) ?? { name: place.name, position: place.point, numbers: [] };
		known.numbers.push(number);
		places.set(place.id, known);
	}
	return places;
}

/** Dots, and beside them their names with the numbers of their stops; what the second pane shows is named there. */
export function namesOn({ width, bounds, inset }: Pane, stops: readonly Stop[], onPane: OnPane): string {
	const places = numberedPlaces(stops, bounds);
	const numbersOf = ({ numbers }: NumberedPlace) => numbers.join(', ');
	const named = [...places].filter(([, { position }]) => !inset || !isWithin(inset, position));
	const boxes = placeLabels(
		named.map(([id, place]) => ({
			id,
			point: onPane(place.position),
			radius: 5,
			width: textWidth(`${place.name} ${numbersOf(place)}`, FONT_SIZE),
			height: FONT_SIZE * 1.2,
		})),
		{ width, height: MAP_HEIGHT },
	);
	const nameOf = (id: string, place: NumberedPlace): string => {
		const box = boxes.get(id);
		if (!box) return '';
		const [x] = onPane(place.position);
		const end = box.left + box.width / 2 < x - 1;
		const numbers = element('tspan', { class: 'numbers' }, numbersOf(place));
		const attributes = {
			class: 'place-name',
			x: end ? box.left + box.width : box.left,
			y: box.top + FONT_SIZE * 0.95,
			'text-anchor': end ? 'end' : 'start',
		};
		return element('text', attributes, `${escaped(place.name)} ${numbers}`);
	};
	return [...places]
		.map(([id, place]) => {
			const [cx, cy] = onPane(place.position);
			return element('circle', { class: 'dot', cx, cy, r: 4 }) + nameOf(id, place);
		})
		.join('');
}
