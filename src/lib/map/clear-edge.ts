/**
 * Tells the map where its own view ends and where its controls lie, so that no name is cut there: see `style/view-edge.ts`.
 * While the map moves nothing is kept from an edge, as the edge then is somewhere else in every frame.
 */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, ProjectionSpecification } from 'maplibre-gl';
import type { Padding, Size } from '$lib/geometry/fit-camera';
import { VIEW_EDGE } from '$lib/style/view-edge';
import type { ScreenBox } from './name-boxes';

/** CSS pixels from the middle of the edge's icons to the edge. */
const INWARD = 2;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Longitude and latitude of a point in CSS pixels. */
type Unproject = (point: [x: number, y: number]) => { lng: number; lat: number };

/** A closed line round a box on the map. */
function outline(unproject: Unproject, { x, y, width, height }: ScreenBox): Feature<LineString> {
	const corners: [number, number][] = [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
		[x, y],
	];
	const coordinates = corners.map((corner) => {
		const { lng, lat } = unproject(corner);
		return [lng, lat];
	});
	return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

/** Round what is seen: the map without what panels cover. */
export function edgeOfView(unproject: Unproject, size: Size, padding: Padding): Feature<LineString> {
	return outline(unproject, {
		x: padding.left + INWARD,
		y: padding.top + INWARD,
		width: size.width - padding.left - padding.right - 2 * INWARD,
		height: size.height - padding.top - padding.bottom - 2 * INWARD,
	});
}

/** Where the map's own controls, the page's and the inset lie, in CSS pixels of the map. */
function boxesOver(map: MapLibreMap): ScreenBox[] {
	const container = map.getContainer();
	const { left, top } = container.getBoundingClientRect();
	const over = [
		...container.querySelectorAll('.maplibregl-ctrl'),
		...container.ownerDocument.querySelectorAll('.inset, .controls > *'),
	];
	return over
		.map((element) => element.getBoundingClientRect())
		.filter(({ width }) => width > 0)
		.map(({ x, y, width, height }) => ({ x: x - left, y: y - top, width, height }));
}

/**
 * Follows a map until it is removed.
 *
 * @param isStyled Whether the map has a style: without one it has nothing that could be told.
 * @param padding What panels cover now.
 * @param onchange Is told when names give way to something else than before, though the map has not moved.
 * @returns To be called when the padding or the style has changed.
 */
export function clearEdge(
	map: MapLibreMap,
	isStyled: () => boolean,
	padding: () => Padding,
	onchange: () => void,
): () => void {
	/** What was told last, as text. */
	let told = '';
	const put = (data: FeatureCollection): void => {
		if (isStyled()) void map.getSource<GeoJSONSource>(VIEW_EDGE)?.setData(data);
	};
	const sync = (): void => {
		if (!isStyled()) return;
		// On a globe or a tilted map the view has no straight edge that a line on the ground could follow.
		const projection = map.getProjection() as ProjectionSpecification | undefined;
		const isPlain = map.getPitch() === 0 && projection?.type !== 'globe';
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const unproject: Unproject = (point) => map.unproject(point);
		if (!isPlain) return put(NOTHING);
		const edge = edgeOfView(unproject, { width, height }, padding());
		const over = boxesOver(map);
		told = JSON.stringify(over);
		put({ type: 'FeatureCollection', features: [edge, ...over.map((box) => outline(unproject, box))] });
	};
	map.on('movestart', () => put(NOTHING));
	map.on('moveend', sync);
	map.on('resize', sync);
	// The inset comes and goes, and the sources fold up, a little after the map has moved.
	map.on('idle', () => {
		if (told === '' || JSON.stringify(boxesOver(map)) === told) return;
		onchange();
		sync();
	});
	// By then the sources are named in their corner; and it is not at rest yet, so nothing is drawn once more for it.
	map.once('load', sync);
	return sync;
}
