/** What of the contacts a row of the legend stands for, as a value of a facet. Pure. */
import { wayDrawn } from '$lib/dossier/filters/drawn-as';
import type { Drawn } from '$lib/dossier/filters/facet-rules';
import type { LegendRow } from '$lib/map/legend/legend-rows';
import type { Standing } from '$lib/scene/model';

/** A facet and its value. */
export type RowFilter = { facet: 'drawn'; value: Drawn } | { facet: 'standing'; value: Standing };

/** Null where the row explains a mark that is no answer to a question about contacts, such as that of a place. */
export function rowFilter(row: LegendRow): RowFilter | null {
	switch (row.mark) {
		case 'place':
		case 'country':
			return null;
		case 'link':
			return { facet: 'drawn', value: wayDrawn(row.link) };
		case 'stub':
			return { facet: 'drawn', value: 'country-end' };
		case 'seat':
			return { facet: 'drawn', value: 'seat-end' };
		case 'standing':
			return { facet: 'standing', value: row.standing };
	}
}
