/** What must hold of the steps of a briefing beyond what they name. */
import type { Dossier } from '../model';
import type { Report } from './report';

/** Reports excerpts that a step gives twice: it shows each under its own id. */
export function checkBriefings({ briefings }: Dossier, report: Report): void {
	for (const { id, steps } of briefings)
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
