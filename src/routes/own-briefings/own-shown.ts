/** Which step of the reader's own an address names, and what the map shows for it. */
import { missingThings } from '$lib/briefing/missing-things';
import { viewOfStep } from '$lib/briefing/step-view';
import type { Briefing, BriefingStep, Dossier } from '$lib/dossier/model';
import type { Page, View } from '$lib/view/view';
import type { OwnBriefings } from './own-briefings.svelte';

export interface FoundStep {
	briefing: Briefing;
	step: BriefingStep;
	/** Among the steps, from 0. */
	index: number;
}

/** Null where there is none in this browser. */
export function foundStep(own: OwnBriefings | null, page: Page | undefined): FoundStep | null {
	if (page?.kind !== 'own-step' || !page.of) return null;
	const { id } = page.of;
	const briefing = own?.find(page.of.briefing);
	const index = briefing?.steps.findIndex((step) => step.id === id) ?? -1;
	const step = briefing?.steps[index];
	return briefing && step ? { briefing, step, index } : null;
}

/** What the page shows of what its address asks for: the whole map where the step is not there, or the dossier lacks what it names. */
export const ownShown =
	(dossier: Dossier, own: OwnBriefings | null) =>
	(asked: View): View => {
		const found = foundStep(own, asked.page);
		if (!found || missingThings(dossier, [found.step]).length > 0) return asked;
		const { step: _, ...view } = viewOfStep(
			asked,
			{ briefing: found.briefing.id, id: found.step.id },
			found.step,
		);
		return view;
	};
