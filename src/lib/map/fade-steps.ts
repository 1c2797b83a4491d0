/**
 * How a link fades towards an end that the text gives no nearer than a country: in steps that both the map and the inset
 * draw. Plain.
 */
import type { LinkMark } from '$lib/scene/model';

/** A part of a link, as shares of its length, and how strongly it is drawn (0 to 1). */
export interface FadeStep {
	from: number;
	to: number;
	opacity: number;
}

/** As many steps as look like a slope. */
const STEPS = 12;
/** The end is almost, but not quite, gone: one still sees where it points. */
const FAINTEST = 0.04;

/** The steps of a link from its start to its end; one whole step where it does not fade. */
export function fadeSteps(fades: LinkMark['fades']): FadeStep[] {
	if (fades === null) return [{ from: 0, to: 1, opacity: 1 }];
	return Array.from({ length: STEPS }, (_, step) => {
		const share = (step + 0.5) / STEPS;
		const strength = fades === 'from' ? share : 1 - share;
		return {
			from: step / STEPS,
			to: (step + 1) / STEPS,
			opacity: FAINTEST + (1 - FAINTEST) * Math.min(1, strength * 1.25),
		};
	});
}
