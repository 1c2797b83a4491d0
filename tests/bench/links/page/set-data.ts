/**
 * Legs as most maps animate them: lines in one GeoJSON source, and a point for each leg in another, which is given new data in
 * every frame.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { light } from '../../../../src/lib/style/light';
import type { Position } from '../../../../src/lib/scene/model';
import { LINE_WIDTH, PULSE_MS, PULSE_RADIUS } from './as-drawn';
import type { StartDrawing } from './bench-page';
import { legPath } from './leg-path';

export const setData: StartDrawing = async (map, ready, drawn) => {
	const legs = await ready;
	const paths = legs.map(legPath);
	const color = ['match', ['get', 'kind'], ...Object.entries(light.link).flat(), light.link.travel];
	map.addSource('lines', {
		type: 'geojson',
		data: {
			type: 'FeatureCollection',
			features: legs.map(({ kind }, index) => ({
				type: 'Feature',
				properties: { kind },
				geometry: { type: 'LineString', coordinates: paths[index] ?? [] },
			})),
		},
	});
	map.addSource('points', { type: 'geojson', data: pointsAt(0) });
	map.addLayer({
		...{ id: 'lines', type: 'line', source: 'lines' },
		paint: { 'line-width': LINE_WIDTH, 'line-color': color as never },
	});
	map.addLayer({
		...{ id: 'points', type: 'circle', source: 'points' },
		paint: { 'circle-radius': PULSE_RADIUS, 'circle-color': light.text },
	});
	const points = map.getSource<GeoJSONSource>('points');

	function pointsAt(ms: number): FeatureCollection<Point> {
		const share = (ms % PULSE_MS) / PULSE_MS;
		const features = paths.map((path): Feature<Point> => ({
			...{ type: 'Feature', properties: {} },
			geometry: { type: 'Point', coordinates: along(path, share) },
		}));
		return { type: 'FeatureCollection', features };
	}

	let frame: number | null = null;
	const step = (now: number) => {
		void points?.setData(pointsAt(now));
		frame = requestAnimationFrame(step);
	};
	const animate = (on: boolean): void => {
		if (frame !== null) cancelAnimationFrame(frame);
		frame = on ? requestAnimationFrame(step) : null;
	};
	// The points move from the moment at which there are lines for them.
	map.on('render', function first() {
		if (!map.isSourceLoaded('lines') || !map.isSourceLoaded('points')) return;
		map.off('render', first);
		drawn();
		animate(true);
	});
	return { animate };
};

/** The position at a share of a path, by the count of its pieces. */
function along(path: readonly Position[], share: number): Position {
	const at = share * (path.length - 1);
	const [a, b] = [path[Math.floor(at)], path[Math.ceil(at)]];
	const rest = at % 1;
	return a && b ? [a[0] + (b[0] - a[0]) * rest, a[1] + (b[1] - a[1]) * rest] : [0, 0];
}
