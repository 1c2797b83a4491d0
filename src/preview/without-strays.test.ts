import { describe, expect, it } from 'vitest';
import { withoutStrays } from './without-strays';

const size = { width: 100, height: 50 };
const stroke = (data: string) => `<path class="stroke" d="${data}" stroke-width="4"/>`;
const link = (inside: string) => `<g class="link travel dimmed"><g opacity="0.5">${inside}</g></g>`;

describe('withoutStrays', () => {
	it('keeps what is in the picture', () => {
		const markup = link(stroke('M10 10l20 5')) + '<svg x="50%" y="50%"><path class="end"/></svg>';
		expect(withoutStrays(markup, size)).toBe(markup);
	});

	it('leaves out lines beyond its edges, with all that they stand in', () => {
		expect(withoutStrays(link(stroke('M-300 10l100 0')), size)).toBe('');
	});

	it('cuts lines that come from far away', () => {
		expect(withoutStrays(stroke('M-4000 20l4050 0'), size)).toBe(stroke('M-16 20l66 0'));
	});

	it('leaves out a line that only passes in the margin, where the rasteriser would fail', () => {
		expect(withoutStrays(link(stroke('M10 -8l50 0')), size)).toBe('');
	});

	it('leaves out marks of points beyond its edges', () => {
		expect(withoutStrays('<svg x="-3%" y="50%"><path class="end"/></svg>', size)).toBe('');
		expect(withoutStrays('<svg x="50%" y="100.5%"><text>x</text></svg>', size)).toBe('');
	});
});
