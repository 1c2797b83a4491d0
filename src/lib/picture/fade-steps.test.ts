import { describe, expect, it } from 'vitest';
import { fadeSteps } from './fade-steps';

const none = { from: false, to: false };
const fading = (fades: 'from' | 'to' | null) => fadeSteps({ fades, seats: none });

describe('the steps in which a link fades', () => {
	it('are one whole step where it does not fade', () => {
		expect(fading(null)).toEqual([{ from: 0, to: 1, opacity: 1 }]);
	});

	it.each(['from', 'to'] as const)('cover the link without a gap when it fades at its %s end', (fades) => {
		const steps = fading(fades);
		expect(steps[0]?.from).toBe(0);
		expect(steps.at(-1)?.to).toBe(1);
		steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]?.to));
	});

	it('grow stronger from an end that fades and weaker towards one', () => {
		const from = fading('from').map(({ opacity }) => opacity);
		expect(from).toEqual([...from].sort((a, b) => a - b));
		const to = fading('to').map(({ opacity }) => opacity);
		expect(to).toEqual([...to].sort((a, b) => b - a));
		expect(to.at(-1)).toBeLessThan(to[0] ?? 0);
	});

	it('are never quite gone and never more than whole', () => {
		for (const { opacity } of fading('to')) {
			expect(opacity).toBeGreaterThan(0);
			expect(opacity).toBeLessThanOrEqual(1);
		}
	});

	it('are faint near a seat that was put in, and whole from a quarter of the way on', () => {
		const steps = fadeSteps({ fades: null, seats: { from: true, to: false } });
		expect(steps[0]?.opacity).toBeLessThan(0.3);
		expect(steps.at(-1)).toEqual({ from: 0.25, to: 1, opacity: 1 });
		const both = fadeSteps({ fades: null, seats: { from: true, to: true } }).map(({ opacity }) => opacity);
		expect(both).toHaveLength(11);
		expect(both.at(-1)).toBeCloseTo(both[0] ?? 0);
		expect(Math.max(...both)).toBe(1);
	});
});
