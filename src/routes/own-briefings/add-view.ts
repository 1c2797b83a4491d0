/** Adds what is looked at as a step to the reader's own briefing that was worked on last, or to a first one. */
import { freshBriefingId, freshStepId } from '$lib/briefing/fresh-id';
import { changedBriefing, onSteps, withBriefing } from '$lib/briefing/kept-briefings';
import { LIMITS, newWords } from '$lib/briefing/own-briefing';
import { stepOfView } from '$lib/briefing/step-of-view';
import type { Briefing, Camera, Dossier } from '$lib/dossier/model';
import { m } from '$lib/text';
import { pageLanguage } from '$lib/text/language';
import type { View } from '$lib/view/view';
import { linkTo } from '../link-to';
import { ownBriefings, type OwnBriefings } from './own-briefings.svelte';
import { nameOfShown, titleOf } from './own-names';

/** An empty one, saved. */
export function addBriefing(own: OwnBriefings): Briefing {
	const briefing = { id: freshBriefingId(own.all), title: newWords('', pageLanguage()), steps: [] };
	own.change((kept) => withBriefing(kept, briefing));
	return briefing;
}

/**
 * @param camera Where the reader has moved the map to; null where it stands as the page has it.
 * @returns What to say, and the address of where the step now stands.
 */
export function addView(dossier: Dossier, view: View, camera: Camera | null): { said: string; href: string } {
	const own = ownBriefings(dossier.id);
	own.refresh();
	const { id } = own.latest ?? own.all.at(-1) ?? addBriefing(own);
	const shown = stepOfView(dossier, view, camera);
	const words = {
		heading: newWords(nameOfShown(dossier, shown.show).slice(0, LIMITS.heading), pageLanguage()),
		text: newWords('', pageLanguage()),
	};
	const add = onSteps((steps) => [...steps, { id: freshStepId(steps), ...words, ...shown }]);
	own.change((kept) => changedBriefing(kept, id, add));
	const briefing = own.find(id);
	if (!briefing) throw new Error(`The briefing ${id} was removed while a step was added to it.`);
	const added = m.own_added({ title: titleOf(briefing), number: briefing.steps.length });
	const lost = own.unsaved && own.problem ? ` ${m.own_keeping({ problem: own.problem })}` : '';
	return { said: added + lost, href: linkTo({ kind: 'own-briefings', of: id }) };
}
