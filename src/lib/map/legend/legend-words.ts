/** What the legend says of a mark. */
import { m } from '$lib/text';
import type { LegendRow } from './legend-rows';

export function legendWords(row: LegendRow): string {
	switch (row.mark) {
		case 'place':
			return m.legend_place({ precision: row.precision });
		case 'country':
			return m.legend_country();
		case 'link':
			return m.legend_link({
				kind: row.link.directed && row.link.kind === 'tie' ? 'handover' : row.link.kind,
			});
		case 'stub':
			return m.legend_stub();
		case 'seat':
			return m.legend_seat();
		case 'standing':
			return m.standing_word({ standing: row.standing });
	}
}
