/** What of the contacts a row of the legend stands for, as a value of a facet. Pure. */
import type { Drawn } from '$lib/dossier/filters/facet-rules';
import type { Standing } from '$lib/scene/model';
import type { LegendRow } from './legend-rows';

/** A facet and its value. */
export type RowFilter = { facet: 'drawn'; value: Drawn } | { facet: 'standing'; value: Standing };

/** Null where the row explains a mark that is no answer to a question about contacts, such as that of a place. */
export function rowFilter(row: LegendRow): RowFilter | null {
	switch (row.mark) {
		case 'place':
		case 'country':
			return null;
		case 'link':
			return { facet: 'drawn', value: drawnValue(row.link) };
		case 'stub':
			return { facet: 'drawn', value: 'country-end' };
		case 'seat':
			return { facet: 'drawn', value: 'seat-end' };
		case 'standing':
			return { facet: 'standing', value: row.standing };
	}
}

function drawnValue({ kind, directed }: Extract<LegendRow, { mark: 'link' }>['link']): Drawn {
	if (kind === 'standing') return 'presence';
	return kind === 'tie' && directed ? 'handover' : kind;
}
