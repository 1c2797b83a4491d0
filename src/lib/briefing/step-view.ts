/** What a step of a briefing shows, as a view: a step is a complete view, so its address and an arrow key show the same. */
import type { BriefingStep } from '$lib/dossier/model';
import { fromUrl } from '$lib/view/from-url';
import { toHref } from '$lib/view/to-href';
import type { StepId, View } from '$lib/view/view';

/**
 * The view to draw for a step's own page: what the step shows, looked at as the step says and, where the address says
 * otherwise, as the address does. It carries the step, so that whatever it leads to leads back.
 *
 * @param asked The view as the address has it, whose page is the step's.
 */
export function viewOfStep(asked: View, { briefing, id }: StepId, { show, query }: BriefingStep): View {
	const { page: _, ...look } = asked;
	const own = fromUrl({ pathname: toHref({ page: show }), search: query ?? '', hash: '' });
	return { ...own, ...look, page: show, step: { briefing, id } };
}
