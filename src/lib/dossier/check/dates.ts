/** Dates are EDTF of level 1 at most, their bounds are what the expression allows, and nothing is later than the text. */
import { edtfBounds } from '../edtf-bounds';
import type { Dossier } from '../model';
import type { Collection, Report } from './report';

interface Dated {
	edtf: string;
	earliest: string | null;
	latest: string | null;
}

/** Reports every date that is not EDTF, has other bounds than it should, or ends after the text was published. */
export function checkDates(dossier: Dossier, report: Report): void {
	const { asOf } = dossier;
	const check = (owner: Collection, id: string, field: string, dated: Dated | null | undefined) => {
		if (!dated) return;
		const bounds = edtfBounds(dated.edtf, asOf);
		if (!bounds) {
			report(
				'not-edtf',
				{ in: owner, id, field: `${field}.edtf` },
				dated.edtf,
				'EDTF, level 0 or 1, such as 2018-02, 2016~, /2017-11',
			);
			return;
		}
		for (const end of ['earliest', 'latest'] as const)
			if (dated[end] !== bounds[end])
				report(
					'wrong-bound',
					{ in: owner, id, field: `${field}.${end}` },
					String(dated[end]),
					`${bounds[end]}, from ${dated.edtf}`,
				);
		if ([bounds.earliest, bounds.latest].some((day) => day !== null && day > asOf))
			report(
				'later-than-text',
				{ in: owner, id, field: `${field}.edtf` },
				dated.edtf,
				`nothing after ${asOf}, when the text was published`,
			);
	};
	for (const { id, happened, reported } of dossier.contacts) {
		check('contacts', id, 'happened', happened);
		check('contacts', id, 'reported', reported);
	}
	for (const { id, when } of dossier.statements) check('statements', id, 'when', when);
	for (const { id, published } of dossier.sources) check('sources', id, 'published', published);
	for (const { id, offices } of dossier.parties)
		offices.forEach(({ when }, i) => {
			const at = { in: 'parties' as const, id, field: `offices.${i}.when` };
			const bounds = edtfBounds(when, asOf);
			if (!bounds) report('not-edtf', at, when, 'EDTF, level 0 or 1');
			else if (bounds.latest !== null && bounds.latest > asOf)
				report('later-than-text', at, when, `nothing after ${asOf}, when the text was published`);
		});
}
