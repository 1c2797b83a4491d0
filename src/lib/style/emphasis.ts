/**
 * Numbers that follow what the reader selected or points at, as expressions over feature-state: `emphasis` (selected,
 * related, normal, dimmed) and `hover` (boolean).
 */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

export interface EmphasisValues {
	selected: number;
	related: number;
	normal: number;
	dimmed: number;
	/** While the pointer is over it, unless it is selected. */
	hover: number;
}

/** The value for the feature's state; `normal` without one. */
export function byEmphasis(values: EmphasisValues): ExpressionSpecification {
	const emphasis: ExpressionSpecification = ['coalesce', ['feature-state', 'emphasis'], 'normal'];
	return [
		'case',
		['==', emphasis, 'selected'],
		values.selected,
		['boolean', ['feature-state', 'hover'], false],
		values.hover,
		['==', emphasis, 'related'],
		values.related,
		['==', emphasis, 'dimmed'],
		values.dimmed,
		values.normal,
	];
}
