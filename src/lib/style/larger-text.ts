/** The same style with every name larger or smaller: for a wall that is read from the back row. Plain values in and out. */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

type TextSize = NonNullable<
	NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>['text-size']
>;

/** MapLibre wants `zoom` outermost, so what an interpolation leads to is multiplied and not the interpolation. */
function sizeTimes(size: TextSize, times: number): TextSize {
	if (typeof size === 'number') return size * times;
	// A function of the old kind, which only a street map of the deployer's may still have.
	if (!Array.isArray(size)) return size;
	const [name, how, input, ...stops] = size as unknown[];
	if (name !== 'interpolate') return ['*', times, size] as unknown as TextSize;
	const larger = stops.map((part, index) => {
		if (index % 2 === 0) return part;
		return typeof part === 'number' ? part * times : ['*', times, part];
	});
	return [name, how, input, ...larger] as unknown as TextSize;
}

/** @param times 1 leaves the style as it is. */
export function withLargerText(style: StyleSpecification, times: number): StyleSpecification {
	if (times === 1) return style;
	const layers = style.layers.map((layer) => {
		const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
		if (layer.type !== 'symbol' || size === undefined) return layer;
		return { ...layer, layout: { ...layer.layout, 'text-size': sizeTimes(size, times) } };
	});
	return { ...style, layers };
}
