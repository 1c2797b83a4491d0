import { beforeAll, describe, expect, it } from 'vitest';
import { changed } from '../tests/fixtures/changed';
import { fixtureDossier } from '../tests/fixtures/fixture-dossier';
import { checkPlaces } from './check-places';

const dossier = fixtureDossier();

// The outlines are read once, which takes seconds.
beforeAll(() => void checkPlaces(dossier), 60_000);

describe('checkPlaces', () => {
	it('finds every invented mark in the country that it claims, beyond the antimeridian too', () => {
		expect(checkPlaces(dossier)).toEqual([]);
	});

	it('tells outside-country where longitude and latitude changed places', () => {
		expect(checkPlaces(changed(dossier, 'places.chile.point', [-34, -71]))).toEqual([
			{
				code: 'outside-country',
				file: 'places.geojson',
				record: 'chile',
				field: 'geometry.coordinates',
				found: '-34, -71',
				expected: 'longitude, latitude within CL',
			},
		]);
	});

	it('tells outside-country of the right point with the neighbour’s code', () => {
		const problems = checkPlaces(changed(dossier, 'places.suva.country', 'WS'));
		expect(problems).toMatchObject([{ code: 'outside-country', record: 'suva' }]);
	});

	it('tells unknown-country of a code that the outlines do not have', () => {
		expect(checkPlaces(changed(dossier, 'places.auckland.country', 'QQ'))).toEqual([
			{
				code: 'unknown-country',
				file: 'places.geojson',
				record: 'auckland',
				field: 'properties.country',
				found: 'QQ',
				expected: 'an ISO 3166-1 alpha-2 code',
			},
		]);
	});

	it('tells of every place that is wrong', () => {
		const moved = changed(changed(dossier, 'places.apia.point', [0, 0]), 'places.suva.point', [0, 0]);
		expect(checkPlaces(moved).map(({ record }) => record)).toEqual(['suva', 'apia']);
	});
});
