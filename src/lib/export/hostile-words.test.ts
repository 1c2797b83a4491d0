/** Words that would break a format, or be taken for part of it, stand in every file as what they are. */
import { parse } from 'csv-parse/sync';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { exportContext } from '../../../tests/support/exported';
import { toCsv } from './csv';
import { toGeoJson } from './geojson';
import { toKml } from './kml';

const HOSTILE = '=HYPERLINK("http://x","a"),\r\n<b>]]>&amp;\u0000\ud800 ع';

const dossier = fixtureDossier();
const contact = dossier.contacts.find(({ venue }) => venue !== null);
if (!contact) throw new Error('the fixture has no contact at a place');
contact.title = { en: HOSTILE };
const write = { csv: toCsv, geojson: toGeoJson, kml: toKml };
const files = (name: keyof typeof write) => write[name](dossier, [contact], exportContext);

describe('hostile words', () => {
	it('are no formula in CSV, and the row is whole', () => {
		const [row] = parse(files('csv'), { bom: true, columns: true }) as unknown as Record<string, string>[];
		expect(row?.['title']).toMatch(/^'=HYPERLINK\("http:\/\/x","a"\), <b>/);
		expect(row?.['licence']).toBe(dossier.licence.name);
	});

	it('begins with the mark of UTF-8, which spreadsheets look for', () => {
		expect(Buffer.from(files('csv')).subarray(0, 3).toString('hex')).toBe('efbbbf');
	});

	it('stay words in KML, without what XML cannot hold', () => {
		const document = new DOMParser({
			onError: (_, message) => {
				throw new Error(message);
			},
		}).parseFromString(files('kml'), 'text/xml');
		const names = [...document.getElementsByTagName('name')].map((one) => one.textContent ?? '');
		expect(names.some((name) => name.includes('<b>]]>&amp; ع'))).toBe(true);
	});

	it('stay as they are in GeoJSON', () => {
		const { features } = JSON.parse(files('geojson')) as { features: { properties: { title: string } }[] };
		expect(features[0]?.properties.title).toBe(HOSTILE);
	});
});

it('keeps a negative number a number in CSV', () => {
	const [place] = dossier.places.filter(({ precision }) => precision !== 'country');
	if (!place || !contact.venue) throw new Error('the fixture has no place');
	place.point = [-9.5, -18.25];
	contact.venue.place = place.id;
	expect(files('csv')).toContain(',-9.5,-18.25,');
});
