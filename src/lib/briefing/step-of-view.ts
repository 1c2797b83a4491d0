/** What is looked at just now, as what a step of a briefing shows. The inverse of `viewOfStep`. */
import { contactById } from '$lib/dossier/lookup';
import type { BriefingStep, Camera, Dossier } from '$lib/dossier/model';
import { toHref } from '$lib/view/to-href';
import type { View } from '$lib/view/view';

type Shown = BriefingStep['show'];

/** A page that is no thing's shows the whole dossier. */
export function shownBy({ page }: View): Shown {
	switch (page.kind) {
		case 'place':
		case 'contact':
		case 'party':
		case 'source':
			return { kind: page.kind, id: page.id };
		default:
			return { kind: 'overview' };
	}
}

/**
 * What a step of the view shows, how, and the words that it rests on: of a contact, those of its claims; of anything else,
 * none, as only a reader can say which are meant. The street map, the timeline and the order of a table are the reader's own
 * and no part of a step.
 *
 * @param camera Where the reader has moved the map to; null where it stands as the page has it.
 */
export function stepOfView(
	dossier: Dossier,
	view: View,
	camera: Camera | null,
): Pick<BriefingStep, 'show' | 'query' | 'excerpts'> {
	const show = shownBy(view);
	const { with: other, projection, filters, time } = view;
	const exact = camera ?? view.camera;
	const page = { page: show };
	const query = toHref({
		...page,
		...(other !== undefined && { with: other }),
		...(exact && { camera: exact }),
		...(projection && { projection }),
		...(filters && { filters }),
		...(time && { time }),
	}).slice(toHref(page).length);
	const claims = show.kind === 'contact' ? contactById(dossier, show.id).claims : [];
	return { show, ...(query && { query }), excerpts: [...new Set(claims.map(({ excerpt }) => excerpt))] };
}
