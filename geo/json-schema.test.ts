// With ajv, which shares no code with what made the schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { changed } from '../tests/fixtures/changed';
import { fixtureDossier } from '../tests/fixtures/fixture-dossier';
import { realDossier } from '../tests/fixtures/real-dossier';
import { dossierJsonSchema } from './json-schema';

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(dossierJsonSchema());

const faults = (value: unknown) => {
	validate(value);
	return validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]) ?? [];
};

describe('the published JSON Schema', () => {
	it('is what it says it is', () => {
		expect(dossierJsonSchema()).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			title: 'Liaison Atlas dossier',
		});
	});

	it('validates the built dossier', () => {
		expect(faults(realDossier())).toEqual([]);
	});

	it('validates the invented dossier', () => {
		expect(faults(fixtureDossier())).toEqual([]);
	});

	it.each([
		['format', '0.9', '/format', 'enum'],
		['briefings.0.steps.0.query', 'country=FJ', '/briefings/0/steps/0/query', 'pattern'],
		['briefings.0.steps.0.lists', 'parties', '/briefings/0/steps/0/lists', 'enum'],
		['mainSource', undefined, '', 'required'],
		['contacts.0.certainty', 'high', '/contacts/0', 'additionalProperties'],
		['contacts.0.kind', 'rumour', '/contacts/0/kind', 'enum'],
		['contacts.0.id', 'Not a slug', '/contacts/0/id', 'pattern'],
		['contacts.0.claims', [], '/contacts/0/claims', 'minItems'],
		['contacts.0.title', { ar: 'عنوان' }, '/contacts/0/title', 'required'],
		['places.0.point', [181, 0], '/places/0/point/0', 'maximum'],
		['places.0.point', [178.4], '/places/0/point', 'minItems'],
		['sources.1.url', 'ftp://example.org', '/sources/1/url', 'pattern'],
		['sources.1.published.earliest', '2001-5-1', '/sources/1/published/earliest', 'pattern'],
		['excerpts.0.start', 1.5, '/excerpts/0/start', 'type'],
	])('refuses a dossier whose %s became %j', (path, to, instancePath, keyword) => {
		expect(faults(changed(fixtureDossier(), path, to))).toContainEqual([instancePath, keyword]);
	});
});
