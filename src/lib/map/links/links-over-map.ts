/**
 * Links over a map, from the scene to the card: the lines as a layer of the map, drawn when the map draws, and what moves
 * along them on a canvas over it, which leaves the map idle. The one way in for the live map and for the benchmark.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '$lib/style/theme';
import { canvasOverMap } from '../canvas-over-map';
import type { ScreenBox } from '../name-boxes';
import type { FrameRate } from '../pulses/frame-ceiling';
import { browserClock, frameLoop } from '../pulses/frame-loop';
import type { DrawnLink, LinkState } from './drawn-link';
import { linkCamera } from './link-camera';
import { linkLayer, LINKS_LAYER } from './link-layer';
import { looksOf } from './link-looks';
import { drawingOrder, movingOrder } from './link-order';
import { linkPalette } from './link-palette';
import { linksInView } from './links-in-view';
import { pulseLayer } from './pulse-layer';
import { shownLinks } from './shown-links';

export type { DrawnLink, LinkState } from './drawn-link';

/** All must hold for anything to move. */
export interface LinkConditions {
	/** The map beneath is there. */
	drawn: boolean;
	/** The reader allows movement. */
	moving: boolean;
	/** Panels leave nothing of the map to be seen. */
	covered: boolean;
}

export interface LinksOverMap {
	/** Other links: packed and uploaded once. */
	show: (links: readonly DrawnLink[]) => void;
	/**
	 * How the links shown look now, in their order; the card hears of it where any changed. As states, or as one byte a link
	 * (`lookOf`).
	 */
	states: (states: readonly LinkState[] | Uint8Array) => void;
	theme: (theme: Theme) => void;
	/** Other conditions, or another number of frames a second at most. */
	allow: (part: Partial<LinkConditions & { rate: FrameRate }>) => void;
	/** Boxes in CSS pixels, such as those of names, over which nothing moves. */
	leaveFree: (boxes: readonly ScreenBox[]) => void;
	destroy: () => void;
}

export interface LinksOptions {
	theme: Theme;
	/** The layer of the map that the links lie right below; without it they lie on top. */
	below?: string;
}

/** Adds them to a map, whether or not it has a style yet. `data-frames` on the canvas counts the frames of what moves. */
export function linksOverMap(map: MapLibreMap, { theme, below }: LinksOptions): LinksOverMap {
	const canvas = canvasOverMap(map);
	const camera = linkCamera();
	const palette = linkPalette(theme);
	const pulses = pulseLayer(canvas, camera, palette);
	let links: readonly DrawnLink[] = [];
	let looks: Uint8Array = new Uint8Array();
	/** Hands them to what moves, as long as that has not drawn them: the map's own first frame need not wait for it. */
	let showPulses: (() => void) | null = null;
	let conditions: LinkConditions = { drawn: false, moving: false, covered: false };
	let inSight = true;
	let running = false;
	let frames = 0;

	const draw = (seconds: number): void => {
		running = true;
		showPulses?.();
		showPulses = null;
		pulses.draw(seconds);
		canvas.dataset['frames'] = String(++frames);
	};
	const loop = frameLoop(browserClock, draw, () => {
		running = false;
		pulses.clear();
	});
	const layer = linkLayer(camera, palette, () => {
		pulses.moved();
		if (running) draw(loop.step());
	});
	const look = (): void => {
		const bounds = map.getBounds();
		loop.need({
			inView: linksInView(
				links,
				[bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
				true,
			),
		});
	};
	const allow = (): void => {
		const { drawn, moving, covered } = conditions;
		loop.need({ moving: drawn && moving && !covered && inSight });
	};
	const watch = (): void => loop.need({ visible: !document.hidden });

	/** MapLibre gives no style as long as the first one is on its way, and after a lost context. */
	const isStyled = (): boolean => (map.getStyle() as StyleSpecification | undefined) !== undefined;
	/** A style that comes anew, or comes back, knows nothing of the layer; one that changed may have put others over it. */
	const place = (): void => {
		const before = below !== undefined && map.getLayer(below) ? below : undefined;
		if (map.getLayer(LINKS_LAYER)) map.moveLayer(LINKS_LAYER, before);
		else map.addLayer(layer.layer, before);
	};

	map.on('style.load', place);
	if (isStyled()) place();
	map.on('moveend', look);
	map.on('webglcontextlost', layer.lost);
	// A page may scroll its map out of sight.
	const sight = new IntersectionObserver((entries) => {
		inSight = entries.at(-1)?.isIntersecting ?? true;
		allow();
	});
	sight.observe(canvas);
	document.addEventListener('visibilitychange', watch);
	watch();

	return {
		show(next) {
			links = next;
			looks = looksOf(next);
			layer.show(shownLinks(next, drawingOrder(next), looks));
			showPulses = () => {
				const { order, travelling } = movingOrder(next);
				pulses.show(shownLinks(next, order, looks), travelling);
			};
			look();
		},
		states(states) {
			looks = states instanceof Uint8Array ? states : looksOf(states);
			layer.look(looks);
			if (!showPulses) pulses.look(looks);
		},
		theme(next) {
			const colours = linkPalette(next);
			layer.colour(colours);
			pulses.colour(colours);
		},
		allow({ rate, ...part }) {
			if (rate !== undefined) loop.ceiling(rate);
			conditions = { ...conditions, ...part };
			allow();
		},
		leaveFree: pulses.leaveFree,
		destroy() {
			sight.disconnect();
			document.removeEventListener('visibilitychange', watch);
			map.off('style.load', place);
			map.off('moveend', look);
			map.off('webglcontextlost', layer.lost);
			loop.stop();
			pulses.destroy();
			canvas.remove();
			if (isStyled() && map.getLayer(LINKS_LAYER)) map.removeLayer(LINKS_LAYER);
		},
	};
}
