/**
 * Where the scene's marks lie on screen at the moment: for those who use keys or hear the page, and for the names that pulses
 * leave free. Asks the map for nothing but its projection.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '$lib/scene/model';
import type { ManyLinks } from './many/many-links';
import type { ScreenDot } from './pointer/candidates';
import { dotAt } from './pointer/dot-at';
import { screenLine, type ScreenLine, type ScreenSize } from '$lib/picture/screen-line';
import { FEW_LINKS } from './scene-at-zoom';
import { viewOf } from './view-of';

export interface SceneOnScreen {
	dots: ScreenDot[];
	/** Countries by a point within them; nothing is drawn there. */
	countries: Omit<ScreenDot, 'radius'>[];
	/** Where there are very many, those nearest to the middle: to go through more of them by key would help nobody. */
	lines: ScreenLine[];
	size: ScreenSize;
	many?: ManyLinks | null;
	/** How many links are drawn, of how many, where the view draws only some. */
	drawn?: { links: number; inAll: number };
}

/** The scene as the map's camera shows it now, in CSS pixels. */
export function sceneOnScreen(
	map: Pick<MapLibreMap, 'project' | 'getContainer' | 'getBounds' | 'getZoom'>,
	{ places, countries, links, linksInAll }: Scene,
	many: ManyLinks | null,
): SceneOnScreen {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const at = (position: [number, number]) => {
		const { x, y } = map.project(position);
		return [x, y] as const;
	};
	const near =
		many && links.length > FEW_LINKS ? many.linksNearMiddle(links, viewOf(map).bounds, FEW_LINKS) : links;
	return {
		dots: places.map((place) => dotAt(place, at(place.point))),
		countries: countries.map(({ id, name, point }) => ({ id, name, point: at(point) })),
		lines: near.map((link) => screenLine(link, link.path.map(at))),
		size: { width, height },
		many,
		...(linksInAll !== undefined && { drawn: { links: links.length, inAll: linksInAll } }),
	};
}
