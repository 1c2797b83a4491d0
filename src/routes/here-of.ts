/** What a view's own page is in the address: on the page of a step, the step's, and not that of what it shows. Needs a page. */
import { page } from '$app/state';
import type { View } from '$lib/view/view';

/** The view whose address is that of the page that is there. Another page's view is its own. */
export function hereOf(view: View): View {
	const { step, ...look } = view;
	return page.data.shown && step ? { ...look, page: { kind: 'step', ...step } } : view;
}
