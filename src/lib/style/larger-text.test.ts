import {
	createExpression,
	latest,
	validateStyleMin,
	type LayerSpecification,
	type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapStyle, withScene } from './index';
import { withLargerText } from './larger-text';
import { themes } from './themes';

const style = withScene(
	themes.light,
	basemapStyle(themes.light, { basePath: '', language: 'en', storyCountries: [], places: [] }),
);

const sizeIn = (layers: readonly LayerSpecification[], id: string) => {
	const layer = layers.find((one) => one.id === id);
	return layer?.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
};

function sizeAt(size: unknown, zoom: number): number {
	if (typeof size === 'number') return size;
	const expression = createExpression(
		size,
		'text-size',
		latest.layout_symbol['text-size'] as unknown as StylePropertySpecification,
	);
	if (expression.result !== 'success') throw new Error(JSON.stringify(expression.value));
	return expression.value.evaluate({ zoom }, { type: 'Point', properties: { rank: 2 } }) as number;
}

describe('a style with larger text', () => {
	const names = style.layers.filter((layer) => sizeIn([layer], layer.id) !== undefined);

	it('is still a style', () => {
		expect(validateStyleMin(withLargerText(style, 1.5))).toEqual([]);
	});

	it('writes every name so many times larger, at any zoom', () => {
		expect(names.length).toBeGreaterThan(3);
		const larger = withLargerText(style, 1.5).layers;
		for (const { id } of names)
			for (const zoom of [0, 3.5, 6, 12]) {
				const was = sizeAt(sizeIn(style.layers, id), zoom);
				expect(was).toBeGreaterThan(5);
				expect(sizeAt(sizeIn(larger, id), zoom), `${id} at ${zoom}`).toBeCloseTo(was * 1.5);
			}
	});

	it('is itself where nothing grows', () => {
		expect(withLargerText(style, 1)).toBe(style);
	});
});
