/**
 * The pulses over a live map: on a canvas of their own, beside the names, and only while they can be right. Decides
 * nothing about what moves where.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '$lib/style/theme';
import { canvasOverMap } from './canvas-over-map';
import { nameBoxes } from './name-boxes';
import { nameWidth } from './name-width';
import { pulseCanvas, pulseColours } from './pulses/pulse-canvas';
import type { SceneOnScreen } from './scene-on-screen';

/** All must hold for anything to move. */
export interface PulseConditions {
	/** The map beneath is there. */
	drawn: boolean;
	/** The reader allows movement. */
	moving: boolean;
	/** Pulses run along lines on the flat map; on the globe a part of each may lie behind it. */
	flat: boolean;
}

export interface PulsesOverMap {
	show: (screen: SceneOnScreen) => void;
	colour: (theme: Theme) => void;
	allow: (part: Partial<PulseConditions>) => void;
	/** The map will place its names anew. */
	namesMove: () => void;
	destroy: () => void;
}

/** Adds them to a map. */
export function pulsesOverMap(
	map: MapLibreMap,
	first: SceneOnScreen,
	conditions: PulseConditions,
): PulsesOverMap {
	const pulses = pulseCanvas(canvasOverMap(map));
	let screen = first;
	let now = conditions;
	let namesMoved = true;

	map.on('movestart', () => {
		namesMoved = true;
		pulses.leaveFree([]);
	});
	map.on('idle', () => {
		if (namesMoved) pulses.leaveFree(nameBoxes(map, screen.dots, nameWidth(map.getZoom())));
		namesMoved = false;
	});

	return {
		show(next) {
			screen = next;
			pulses.show(next.lines, next.size);
		},
		colour: (theme) => pulses.colour(pulseColours(theme)),
		allow(part) {
			now = { ...now, ...part };
			pulses.allow(now.drawn && now.moving && now.flat);
		},
		namesMove() {
			namesMoved = true;
		},
		destroy: pulses.destroy,
	};
}
