/**
 * What belongs to the scene's links and is MapLibre's to draw: the names at stubs, and the room that links take from names.
 * The links themselves are a layer of our own (`map/links`), below these.
 *
 * Sources: `links` (LineString features with `id`) and `stubs` (Point features with `id` and the `name` of the country that
 * a link fades out towards; or as `name` how many legs a bundle stands for, and `order`, the less the more it matters). Feature-state of stubs: see `emphasis.ts`.
 */
import type {
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { byEmphasis } from './emphasis';
import { REGULAR } from './map-fonts';
import type { Theme } from './theme';

/** Id of the lowest layer of the scene: links are drawn right below it. */
export const ABOVE_LINKS = 'links-clear';

/** Where a link fades out towards a country that lies farther off, that country's name. */
function stubNames(theme: Theme): LayerSpecification {
	return {
		id: 'links-stub-names',
		type: 'symbol',
		source: 'stubs',
		layout: {
			'text-field': ['get', 'name'],
			'text-font': REGULAR,
			'text-size': 12,
			// Names before counts, which have an order.
			'symbol-sort-key': ['number', ['get', 'order'], 0],
			'text-variable-anchor-offset': [
				'literal',
				['bottom', [0, -0.3], 'bottom-right', [0, -0.3], 'bottom-left', [0, -0.3], 'right', [-0.5, 0]],
			] as unknown as VariableAnchorOffsetCollectionSpecification,
		},
		paint: {
			'text-color': theme.text,
			'text-halo-color': theme.halo,
			'text-halo-width': 1.6,
			'text-opacity': byEmphasis({ selected: 1, related: 1, normal: 1, dimmed: 0.6, hover: 1 }),
		},
	};
}

/**
 * Keeps names of countries off the links: small invisible icons all along each line, which take their room before the
 * names do (MapLibre places symbols from the topmost layer down).
 */
const CLEAR: LayerSpecification = {
	id: ABOVE_LINKS,
	type: 'symbol',
	source: 'links',
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': 16,
		'icon-image': 'atlas-clear',
		'icon-size': 0.6,
		'icon-padding': 1,
		'icon-allow-overlap': true,
	},
};

/** All layers of the links, bottom to top. */
export function links(theme: Theme): LayerSpecification[] {
	return [CLEAR, stubNames(theme)];
}
