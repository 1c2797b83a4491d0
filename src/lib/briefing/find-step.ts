/** Finds a step of a briefing by the ids of both. Pure. */
import type { Briefing, BriefingStep } from '$lib/dossier/model';
import type { StepId } from '$lib/view/view';

export interface FoundStep {
	briefing: Briefing;
	step: BriefingStep;
	/** Its place among the steps, from 0. */
	index: number;
}

/** Null where there is no such briefing, or no such step in it. */
export function findStep(briefings: readonly Briefing[], asked: StepId | undefined): FoundStep | null {
	const briefing = briefings.find(({ id }) => id === asked?.briefing);
	const index = briefing?.steps.findIndex(({ id }) => id === asked?.id) ?? -1;
	const step = briefing?.steps[index];
	return briefing && step ? { briefing, step, index } : null;
}
