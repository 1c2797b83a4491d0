/** What must hold of the steps of a briefing beyond what they name. */
import type { Dossier } from '../model';
import { CONTACTS_HANDOUT } from '../contacts-handout';
import type { Report } from './report';

/** Reports excerpts that a step gives twice, since it shows each under its own id, and a briefing whose handout's address is taken. */
export function checkBriefings({ briefings }: Dossier, report: Report): void {
	for (const { id, steps } of briefings) {
		if (id === CONTACTS_HANDOUT)
			report(
				'reserved-id',
				{ in: 'briefings', id, field: 'id' },
				id,
				'another id: the handout of all contacts is called so',
			);
		steps.forEach(({ excerpts }, i) =>
			excerpts.forEach((excerpt, j) => {
				if (excerpts.indexOf(excerpt) < j)
					report(
						'excerpt-twice',
						{ in: 'briefings', id, field: `steps.${i}.excerpts.${j}` },
						excerpt,
						'each excerpt once',
					);
			}),
		);
	}
}
