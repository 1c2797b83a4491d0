// That a row asks for what it shows and for nothing else is told by the dossier itself: whoever's links look like the row.
import { describe, expect, it } from 'vitest';
import { realDossier } from '../fixtures/real-dossier';
import { selectContacts } from '../../src/lib/dossier/filters/select-contacts';
import { composeScene } from '../../src/lib/scene/compose';
import type { LinkMark } from '../../src/lib/scene/model';
import { legendRows, type LegendRow } from '../../src/lib/map/legend/legend-rows';
import { rowFilter } from '../../src/routes/row-filter';

const dossier = realDossier();
const scene = composeScene(dossier, { page: { kind: 'overview' } }, 'en');
const { links, standings } = legendRows(scene);

function looksLike(row: LegendRow, link: LinkMark): boolean {
	switch (row.mark) {
		case 'link':
			return link.kind === row.link.kind && (link.kind !== 'tie' || link.directed === row.link.directed);
		case 'stub':
			return link.fades !== null;
		case 'seat':
			return link.seats.from || link.seats.to;
		case 'standing':
			return link.standing === row.standing;
		default:
			return false;
	}
}

describe('a row of the legend', () => {
	it.each([...links, ...standings])('$mark $link.kind $standing asks for the contacts drawn so', (row) => {
		const asked = rowFilter(row);
		if (!asked) throw new Error('The row asks for nothing.');
		const { matching } = selectContacts(dossier, { [asked.facet]: [asked.value] }, null);
		const drawn = new Set(scene.links.map(({ contact }) => contact));
		const shown = new Set(scene.links.filter((link) => looksLike(row, link)).map(({ contact }) => contact));
		expect(shown.size).toBeGreaterThan(0);
		// What has no line at all has a standing, too.
		expect([...matching].filter((id) => drawn.has(id)).sort()).toEqual([...shown].sort());
		if (asked.facet === 'drawn') expect([...matching].sort()).toEqual([...shown].sort());
	});
});
