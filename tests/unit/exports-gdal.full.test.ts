// The exports, opened by GDAL. Only `npm run test:all` runs it, and it fails where GDAL (gdal-bin) is not installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/lib/dossier/model';
import { FORMATS } from '../../src/lib/export/formats';
import { fixtureDossier } from '../fixtures/fixture-dossier';
import { realDossier } from '../fixtures/real-dossier';
import { exported } from '../support/exported';

interface Feature {
	geometry: unknown;
	properties: Record<string, unknown>;
}

const DOSSIERS: [string, Dossier][] = [
	['the invented dossier', fixtureDossier()],
	['the dossier of this site', realDossier()],
];
/** What no feature may come without. */
const CARRIED = ['title', 'standing', 'basis', 'claims', 'source', 'licence_url', 'as_of', 'page'];

describe.each(DOSSIERS)('GDAL, %s', (_, dossier) => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'exports-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	/** The features of a file as GDAL reads them. Text stays text, as the formats have no types of their own. */
	function read(format: 'geojson' | 'kml' | 'csv', options: string[] = []): Feature[] {
		const path = join(folder, FORMATS[format].file);
		writeFileSync(path, exported(format, dossier, dossier.contacts));
		const text = execFileSync(
			'ogr2ogr',
			['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=7', '/vsistdout/', path, ...options],
			{ encoding: 'utf8', maxBuffer: 2 ** 27, stdio: ['ignore', 'pipe', 'pipe'] },
		);
		return (JSON.parse(text) as { features: Feature[] }).features;
	}

	const written = () =>
		(JSON.parse(exported('geojson', dossier, dossier.contacts)) as { features: Feature[] }).features;

	const carriesAll = (features: readonly Feature[]) => {
		for (const { properties } of features)
			for (const name of CARRIED) expect([name, Boolean(properties[name])]).toEqual([name, true]);
	};

	it('reads as many features from GeoJSON as were written, with the same coordinates and attributes', () => {
		const features = read('geojson');
		expect(features.map(({ geometry }) => geometry)).toEqual(written().map(({ geometry }) => geometry));
		carriesAll(features);
		for (const [index, { properties }] of written().entries())
			for (const [name, value] of Object.entries(properties))
				if (typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value))
					expect([name, features[index]?.properties[name]]).toEqual([name, value]);
	});

	it('reads the same features from KML', () => {
		const features = read('kml');
		expect(features).toHaveLength(written().length);
		carriesAll(features);
		for (const [index, { geometry, properties }] of written().entries()) {
			const found = features[index];
			expect(found?.properties['contact']).toBe(properties['contact']);
			expect(found?.properties['hedges'] ?? null).toBe(properties['hedges']);
			expect(JSON.stringify(found?.geometry ?? null)).toBe(JSON.stringify(geometry));
		}
	});

	it('reads a row for each contact from CSV, with its point where there is one', () => {
		const features = read('csv', [
			...['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude'],
		]);
		const contacts = written().filter(({ properties }) => properties['feature'] === 'contact');
		expect(features.map(({ properties }) => properties['contact'])).toEqual(
			contacts.map(({ properties }) => properties['contact']),
		);
		expect(features.map(({ geometry }) => geometry)).toEqual(contacts.map(({ geometry }) => geometry));
		carriesAll(features);
	});
});
