import { describe, expect, it } from 'vitest';
import type { CountryMark, PlaceMark, Scene } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { legendRows } from './legend-rows';

const scene = (about: Partial<Scene>): Scene => ({
	places: [],
	countries: [],
	links: [],
	frame: [0, 0, 1, 1],
	...about,
});
const town: PlaceMark = {
	id: 'a-town',
	name: 'A Town',
	point: [10, 40],
	precision: 'city',
	emphasis: 'normal',
};
const aCountry: CountryMark = { ...town, id: 'a-country', country: 'XX' };

describe('the legend', () => {
	it('explains nothing where nothing is drawn', () => {
		expect(legendRows(scene({}))).toEqual({ places: [], links: [], standings: [] });
	});

	it('explains each kind of link once', () => {
		const links = [aLink(), aLink({ id: 'another.visitor' }), aLink({ kind: 'tie', directed: false })];
		expect(legendRows(scene({ links })).links).toEqual([
			{ mark: 'link', link: { kind: 'travel', directed: true, standing: 'asserted' } },
			{ mark: 'link', link: { kind: 'tie', directed: false, standing: 'asserted' } },
		]);
	});

	it('tells a tie that leads somewhere from one that does not', () => {
		const links = [aLink({ kind: 'tie', directed: true }), aLink({ kind: 'tie', directed: false })];
		expect(legendRows(scene({ links })).links).toHaveLength(2);
	});

	it('explains an accusation once, whether or not it leads somewhere', () => {
		const links = [
			aLink({ kind: 'accusation', directed: true }),
			aLink({ kind: 'accusation', directed: false }),
		];
		expect(legendRows(scene({ links })).links).toHaveLength(1);
	});

	it('explains how surely things are known, surest first, as far as it is drawn', () => {
		const links = [aLink({ standing: 'alleged' }), aLink({ standing: 'on-record' })];
		expect(legendRows(scene({ links })).standings).toEqual([
			{ mark: 'standing', standing: 'on-record' },
			{ mark: 'standing', standing: 'alleged' },
		]);
	});

	it('explains a stub only where there is one', () => {
		expect(legendRows(scene({ links: [aLink({ fades: 'from' })] })).links).toContainEqual({ mark: 'stub' });
		expect(legendRows(scene({ links: [aLink()] })).links).not.toContainEqual({ mark: 'stub' });
		const seated = aLink({ seats: { from: true, to: false } });
		expect(legendRows(scene({ links: [seated] })).links).toContainEqual({ mark: 'seat' });
		expect(legendRows(scene({ links: [aLink()] })).links).not.toContainEqual({ mark: 'seat' });
	});

	it('tells rings from dots and outlines', () => {
		const places = [town, { ...town, id: 'a-base', precision: 'site' as const }];
		const countries = [aCountry];
		expect(legendRows(scene({ places, countries })).places).toEqual([
			{ mark: 'place', precision: 'city' },
			{ mark: 'place', precision: 'site' },
			{ mark: 'country' },
		]);
	});
});
