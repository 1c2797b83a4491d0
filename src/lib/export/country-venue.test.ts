/** A venue that the text gives no nearer than a country is no point in any format, and no line leads to the middle of it. */
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { exportContext } from '../../../tests/support/exported';
import { toCsv } from './csv';
import { toGeoJson } from './geojson';
import { toLinkedPlaces } from './linked-places';
import { toStix } from './stix';

const dossier = fixtureDossier();
const contact = dossier.contacts.find(
	({ venue, participants }) => venue && participants.some(({ from }) => from),
);
const country = dossier.places.find(({ precision }) => precision === 'country');
if (!contact?.venue || !country) throw new Error('the fixture lacks a contact with a leg, or a country');
contact.venue.place = country.id;
const only = [contact];

it('has no geometry in GeoJSON, and says why', () => {
	const { features } = JSON.parse(toGeoJson(dossier, only, exportContext)) as {
		features: { geometry: unknown; properties: Record<string, unknown> }[];
	};
	expect(features.length).toBeGreaterThan(1);
	for (const { geometry } of features) expect(geometry).toBeNull();
	expect(features[0]?.properties).toMatchObject({ place_precision: 'country', longitude: null });
});

it('has no coordinates in CSV', () => {
	const [row] = parse(toCsv(dossier, only, exportContext), { bom: true, columns: true }) as unknown as Record<
		string,
		string
	>[];
	expect([row?.['place_id'], row?.['longitude'], row?.['latitude']]).toEqual([country.id, '', '']);
});

it('has a country and no latitude in STIX, and no geometry as a linked place', () => {
	const { objects } = JSON.parse(toStix(dossier, only, exportContext)) as {
		objects: Record<string, unknown>[];
	};
	const locations = objects.filter((one) => one['type'] === 'location' && one['latitude'] === undefined);
	expect(locations.map((one) => one['country'])).toContain(country.country);
	const { features } = JSON.parse(toLinkedPlaces(dossier, only, exportContext)) as {
		features: { '@id': string; geometry: unknown }[];
	};
	expect(features.find((one) => one['@id'].endsWith(`/${country.id}/`))?.geometry).toBeNull();
});
