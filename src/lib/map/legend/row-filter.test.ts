// That a row asks for what it shows and for nothing else is told by the dossier itself: whoever's links look like the row.
import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../../tests/fixtures/real-dossier';
import { selectContacts } from '$lib/dossier/filters/select-contacts';
import { composeScene } from '$lib/scene/compose';
import type { LinkMark } from '$lib/scene/model';
import { legendRows, type LegendRow } from './legend-rows';
import { rowFilter } from './row-filter';

const dossier = realDossier();
const scene = composeScene(dossier, { page: { kind: 'overview' } }, 'en');
const { places, links, standings } = legendRows(scene);

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

	it('asks for nothing where it explains a place or a country', () => {
		expect(places.length).toBeGreaterThan(1);
		expect(places.map(rowFilter)).toEqual(places.map(() => null));
	});

	it('tells a handover from a tie that leads nowhere', () => {
		const tie = (directed: boolean) =>
			rowFilter({ mark: 'link', link: { kind: 'tie', directed, standing: 'asserted' } });
		expect(tie(true)).toEqual({ facet: 'drawn', value: 'handover' });
		expect(tie(false)).toEqual({ facet: 'drawn', value: 'tie' });
	});
});
