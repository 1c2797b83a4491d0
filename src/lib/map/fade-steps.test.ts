import { describe, expect, it } from 'vitest';
import { fadeSteps } from './fade-steps';

describe('the steps in which a link fades', () => {
	it('are one whole step where it does not fade', () => {
		expect(fadeSteps(null)).toEqual([{ from: 0, to: 1, opacity: 1 }]);
	});

	it.each(['from', 'to'] as const)('cover the link without a gap when it fades at its %s end', (fades) => {
		const steps = fadeSteps(fades);
		expect(steps[0]?.from).toBe(0);
		expect(steps.at(-1)?.to).toBe(1);
		steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]?.to));
	});

	it('grow stronger from an end that fades and weaker towards one', () => {
		const from = fadeSteps('from').map(({ opacity }) => opacity);
		expect(from).toEqual([...from].sort((a, b) => a - b));
		const to = fadeSteps('to').map(({ opacity }) => opacity);
		expect(to).toEqual([...to].sort((a, b) => b - a));
		expect(to.at(-1)).toBeLessThan(to[0] ?? 0);
	});

	it('are never quite gone and never more than whole', () => {
		for (const { opacity } of fadeSteps('to')) {
			expect(opacity).toBeGreaterThan(0);
			expect(opacity).toBeLessThanOrEqual(1);
		}
	});
});
