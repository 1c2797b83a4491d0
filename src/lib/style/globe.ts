/** What the globe needs besides the layers: the projection, and a sky that stays out of the way. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from './theme';

/** The parts of a style that make it a globe. */
export function globe(theme: Theme): Pick<StyleSpecification, 'projection' | 'sky'> {
	return {
		projection: { type: 'globe' },
		sky: {
			'sky-color': theme.space,
			'horizon-color': theme.shore,
			'fog-color': theme.sea,
			'sky-horizon-blend': 0.6,
			// A breath of light round the whole globe, gone before anything is looked at closely.
			'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 0, 0.25, 4, 0],
		},
	};
}
