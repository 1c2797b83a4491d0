/** Which step of a briefing its embed shows, by what the address asks for. Pure. */
import { viewOfStep } from '$lib/briefing/step-view';
import type { Briefing } from '$lib/dossier/model';
import type { View } from '$lib/view/view';

/** Its place among the steps; the first where the address asks for none of them. */
export function stepIndex({ id, steps }: Briefing, { step }: View): number {
	const index = step?.briefing === id ? steps.findIndex((one) => one.id === step.id) : -1;
	return Math.max(0, index);
}

/** What the map shows: as the step has it, looked at as the address says where it says so. */
export function shownStep(briefing: Briefing, asked: View): View {
	const step = briefing.steps[stepIndex(briefing, asked)];
	if (!step) return asked;
	const { step: _, ...look } = asked;
	return viewOfStep(look, { briefing: briefing.id, id: step.id }, step);
}
