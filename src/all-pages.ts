/** Every page that the site has of a dossier and its briefings. Pure. */
import { CONTACTS_HANDOUT } from '$lib/dossier/contacts-handout';
import type { Briefing, Dossier } from '$lib/dossier/model';
import type { Page } from '$lib/view/view';

const ONE_OF_A_KIND = ['overview', 'about', 'contacts', 'parties', 'briefings', 'presenter'] as const;

export const allPages = (dossier: Dossier, briefings: readonly Briefing[]): Page[] => [
	...ONE_OF_A_KIND.map((kind) => ({ kind })),
	{ kind: 'own-briefings' },
	{ kind: 'own-step' },
	...dossier.places.map(({ id }): Page => ({ kind: 'place', id })),
	...dossier.contacts.map(({ id }): Page => ({ kind: 'contact', id })),
	...dossier.parties.map(({ id }): Page => ({ kind: 'party', id })),
	...dossier.sources.map(({ id }): Page => ({ kind: 'source', id })),
	...briefings.flatMap(({ id: briefing, steps }): Page[] => [
		{ kind: 'briefing', id: briefing },
		{ kind: 'handout', id: briefing },
		...steps.map(({ id }): Page => ({ kind: 'step', briefing, id })),
	]),
	{ kind: 'handout', id: CONTACTS_HANDOUT },
];
