/** Readers that are not our own accept the exports: a reader of CSV, of KML, and a JSON-LD processor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { legsOf } from '../../src/lib/dossier/legs';
import { placeById } from '../../src/lib/dossier/lookup';
import type { Dossier } from '../../src/lib/dossier/model';
import { parseText } from '../../src/lib/dossier/parse';
import { fixtureDossier } from '../fixtures/fixture-dossier';
import { realDossier } from '../fixtures/real-dossier';
import { exported } from '../support/exported';
import { csvRows, kmlFeatures } from '../support/read-exports';

const STANDARDS = join(import.meta.dirname, '../fixtures/standards');
const DOSSIERS: [string, Dossier][] = [
	['the invented dossier', fixtureDossier()],
	['the dossier of this site', realDossier()],
];

interface GeoFeature {
	id?: string;
	geometry: { type: string; coordinates: unknown } | null;
	properties: Record<string, string | number | boolean | null>;
}

/** Documents of the standards by their address; nothing else is ever asked for. */
const CONTEXTS: Record<string, string> = {
	'http://www.w3.org/ns/anno.jsonld': 'anno.jsonld',
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
		'linkedplaces-context-v1.1.jsonld',
};
const documentLoader = (url: string) => {
	const name = CONTEXTS[url];
	if (name === undefined) throw new Error(`asked for ${url}`);
	const document: unknown = JSON.parse(readFileSync(join(STANDARDS, name), 'utf8'));
	return Promise.resolve({ documentUrl: url, document });
};
const triplesOf = (text: string): Promise<string> =>
	jsonld.toRDF(JSON.parse(text), {
		documentLoader,
		format: 'application/n-quads',
		base: 'https://atlas.example/export/',
		safe: true,
	});

describe.each(DOSSIERS)('%s', (_, dossier) => {
	const features = () =>
		(JSON.parse(exported('geojson', dossier, dossier.contacts)) as { features: GeoFeature[] }).features;

	it('is a row for each contact to a reader of CSV, with the point where there is one', () => {
		const rows = csvRows(exported('csv', dossier, dossier.contacts));
		expect(rows.map(({ contact }) => contact).sort()).toEqual(dossier.contacts.map(({ id }) => id).sort());
		for (const { id, venue } of dossier.contacts) {
			const row = rows.find(({ contact }) => contact === id);
			const place = venue && placeById(dossier, venue.place);
			const point =
				place && place.precision !== 'country'
					? place.point.map((degrees) => String(Math.round(degrees * 100) / 100))
					: ['', ''];
			expect([id, row?.['longitude'], row?.['latitude']]).toEqual([id, ...point]);
		}
	});

	it('is the same features to a reader of KML as in GeoJSON, with the same coordinates', () => {
		const read = kmlFeatures(exported('kml', dossier, dossier.contacts));
		const expected = features();
		expect(read).toHaveLength(expected.length);
		for (const [index, { geometry, properties }] of expected.entries()) {
			const found = read[index];
			expect(found?.properties?.['contact']).toBe(properties['contact']);
			for (const [name, value] of Object.entries(properties))
				if (value !== null) expect([name, found?.properties?.[name]]).toEqual([name, String(value)]);
			const lines = geometry?.type === 'MultiLineString' ? (geometry.coordinates as unknown[]) : null;
			const geometries = lines
				? {
						type: 'GeometryCollection',
						geometries: lines.map((coordinates) => ({ type: 'LineString', coordinates })),
					}
				: geometry;
			expect(found?.geometry ?? null).toEqual(geometries);
		}
	});

	it('has no point and no line where the text gives no more than a country', () => {
		const byId = new Map(features().map((feature) => [feature.id, feature]));
		const isCountry = (place: string) => placeById(dossier, place).precision === 'country';
		for (const contact of dossier.contacts) {
			const { venue } = contact;
			const exact = venue !== null && !isCountry(venue.place);
			expect([contact.id, byId.get(contact.id)?.geometry?.type]).toEqual([
				contact.id,
				exact ? 'Point' : undefined,
			]);
			for (const { id, from, to } of legsOf(contact))
				expect([id, byId.get(id)?.geometry === null]).toEqual([
					id,
					isCountry(from.place) || isCountry(to.place),
				]);
		}
	});

	it('is annotations of the words themselves to a processor of JSON-LD', async () => {
		const quads = await triplesOf(exported('annotations', dossier, dossier.contacts));
		const claims = dossier.contacts.flatMap((contact) => contact.claims);
		const count = (term: string) => quads.split('\n').filter((line) => line.includes(`${term}> `)).length;
		expect(count('http://www.w3.org/ns/oa#hasTarget')).toBeGreaterThanOrEqual(claims.length);
		for (const { exact } of dossier.excerpts.filter(({ id }) => claims.some((one) => one.excerpt === id)))
			expect(quads).toContain(`<http://www.w3.org/ns/oa#exact> ${JSON.stringify(exact)}`);
		for (const hedge of claims.flatMap(({ hedges }) => hedges))
			expect(quads).toContain(`<urn:x-liaison-atlas:hedges> ${JSON.stringify(hedge)}`);
		expect(quads).toContain(`<http://purl.org/dc/terms/rights> <${dossier.licence.url}>`);
	});

	it('is places with what is told of them to a processor of JSON-LD, and nothing of it is lost', async () => {
		const text = exported('places', dossier, dossier.contacts);
		const quads = await triplesOf(text);
		const { features } = JSON.parse(text) as { features: { names: { toponym: string }[] }[] };
		for (const { toponym } of features.flatMap(({ names }) => names)) expect(quads).toContain(`"${toponym}"`);
		for (const hedge of dossier.contacts.flatMap(({ claims }) => claims.flatMap(({ hedges }) => hedges)))
			expect(quads).toContain(`<urn:x-liaison-atlas:hedges> ${JSON.stringify(hedge)}`);
		expect(quads).toContain('<http://purl.org/dc/terms/license>');
		expect(quads).toContain('#relation_type>');
	});

	it('opens to the same dossier from its own JSON', () => {
		expect(parseText(exported('json', dossier, dossier.contacts))).toEqual({ ok: true, dossier });
	});
});
