/**
 * Tells the map where its own view ends, so that no name is cut there: see `style/view-edge.ts`. While the map moves
 * nothing is kept from an edge, as the edge then is somewhere else in every frame.
 */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, ProjectionSpecification } from 'maplibre-gl';
import type { Padding, Size } from '$lib/geometry/fit-camera';
import { VIEW_EDGE } from '$lib/style/view-edge';

/** CSS pixels from the middle of the edge's icons to the edge. */
const INWARD = 2;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Longitude and latitude of a point in CSS pixels. */
type Unproject = (point: [x: number, y: number]) => { lng: number; lat: number };

/** A closed line round what is seen: the map without what panels cover. */
export function edgeOfView(unproject: Unproject, size: Size, padding: Padding): Feature<LineString> {
	const [left, top] = [padding.left + INWARD, padding.top + INWARD];
	const [right, bottom] = [size.width - padding.right - INWARD, size.height - padding.bottom - INWARD];
	const corners: [number, number][] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top],
	];
	const coordinates = corners.map((corner) => {
		const { lng, lat } = unproject(corner);
		return [lng, lat];
	});
	return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

/**
 * Follows a map until it is removed.
 *
 * @param isStyled Whether the map has a style: without one it has nothing that could be told.
 * @param padding What panels cover now.
 * @returns To be called when the padding or the style has changed.
 */
export function clearEdge(map: MapLibreMap, isStyled: () => boolean, padding: () => Padding): () => void {
	const put = (data: Feature | FeatureCollection): void => {
		if (isStyled()) void map.getSource<GeoJSONSource>(VIEW_EDGE)?.setData(data);
	};
	const sync = (): void => {
		if (!isStyled()) return;
		// On a globe or a tilted map the view has no straight edge that a line on the ground could follow.
		const projection = map.getProjection() as ProjectionSpecification | undefined;
		const isPlain = map.getPitch() === 0 && projection?.type !== 'globe';
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const unproject: Unproject = (point) => map.unproject(point);
		put(isPlain ? edgeOfView(unproject, { width, height }, padding()) : NOTHING);
	};
	map.on('movestart', () => put(NOTHING));
	map.on('moveend', sync);
	map.on('resize', sync);
	return sync;
}
