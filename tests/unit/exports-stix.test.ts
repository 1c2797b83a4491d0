/** The published schemas of STIX 2.1 accept the export, and it refers to nothing that it does not have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../fixtures/fixture-dossier';
import { realDossier } from '../fixtures/real-dossier';
import { exported } from '../support/exported';

interface StixObject {
	type: string;
	id: string;
	[key: string]: unknown;
}

const SCHEMAS = join(import.meta.dirname, '../fixtures/standards/stix-2.1');
const FOLDERS = ['common', 'sdos', 'sros'];

/** By type of object. The patterns of the schemas are those of a regular expression without Unicode. */
function validators(): Map<string, ValidateFunction | undefined> {
	const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
	addFormats(ajv);
	const files = FOLDERS.flatMap((folder) =>
		readdirSync(join(SCHEMAS, folder)).map((name) => {
			const schema = JSON.parse(readFileSync(join(SCHEMAS, folder, name), 'utf8')) as { $id: string };
			return [name.replace('.json', ''), schema] as const;
		}),
	);
	for (const [, schema] of files) ajv.addSchema(schema);
	const kept = files.filter(([name]) =>
		/^(identity|location|note|report|relationship|marking-definition)$/.test(name),
	);
	return new Map(kept.map(([name, { $id }]) => [name, ajv.getSchema($id)]));
}

describe.each([
	['the invented dossier', fixtureDossier()],
	['the dossier of this site', realDossier()],
])('STIX 2.1 of %s', (_, dossier) => {
	const bundle = () =>
		JSON.parse(exported('stix', dossier, dossier.contacts)) as { id: string; objects: StixObject[] };

	it('has every object as the published schemas want it', () => {
		const byType = validators();
		for (const object of bundle().objects) {
			const validate = byType.get(object.type);
			const valid = validate?.(object);
			expect([object.type, valid, validate?.errors ?? null]).toEqual([object.type, true, null]);
		}
	});

	it('has each id once, and refers to these alone', () => {
		const { objects } = bundle();
		const ids = objects.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const refs = objects.flatMap((object) =>
			Object.entries(object).flatMap(([key, value]) => (/_refs?$/.test(key) ? value : [])),
		);
		expect(refs.filter((ref) => !ids.includes(ref as string))).toEqual([]);
	});

	it('is the same whenever it is written', () => {
		expect(bundle()).toEqual(bundle());
		expect(bundle().id).toMatch(/^bundle--[0-9a-f]{8}-[0-9a-f]{4}-5/);
	});
});
