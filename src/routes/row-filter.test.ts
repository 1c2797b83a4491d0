import { describe, expect, it } from 'vitest';
import type { LegendRow } from '$lib/map/legend/legend-rows';
import { rowFilter } from './row-filter';

describe('a row of the legend', () => {
	it('asks for nothing where it explains a place or a country', () => {
		expect(rowFilter({ mark: 'place', precision: 'city' })).toBeNull();
		expect(rowFilter({ mark: 'country' })).toBeNull();
	});

	it('asks for a standing, or for what is drawn at an end', () => {
		expect(rowFilter({ mark: 'standing', standing: 'doubted' })).toEqual({
			facet: 'standing',
			value: 'doubted',
		});
		expect(rowFilter({ mark: 'stub' })).toEqual({ facet: 'drawn', value: 'country-end' });
		expect(rowFilter({ mark: 'seat' })).toEqual({ facet: 'drawn', value: 'seat-end' });
	});

	it('tells a handover from a tie that leads nowhere, and both from an accusation', () => {
		const link = (kind: 'tie' | 'accusation' | 'standing', directed: boolean): LegendRow => ({
			mark: 'link',
			link: { kind, directed, standing: 'asserted' },
		});
		expect(rowFilter(link('tie', true))?.value).toBe('handover');
		expect(rowFilter(link('tie', false))?.value).toBe('tie');
		expect(rowFilter(link('accusation', false))?.value).toBe('accusation');
		expect(rowFilter(link('standing', true))?.value).toBe('presence');
	});
});
