/** The dossier and its schema are served, and the one describes the other. */
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from '../support/test';

test('/dossier.json is served and fits /dossier.schema.json', async ({ request }) => {
	const [dossier, schema] = await Promise.all([
		request.get('dossier.json'),
		request.get('dossier.schema.json'),
	]);
	expect([dossier.status(), schema.status()]).toEqual([200, 200]);
	expect(dossier.headers()['content-type']).toContain('json');
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	addFormats(ajv);
	const fits = ajv.compile((await schema.json()) as object);
	const value = (await dossier.json()) as { format: string; contacts: unknown[] };
	expect([fits(value), fits.errors]).toEqual([true, null]);
	expect(fits({ ...value, contacts: 'none' })).toBe(false);
	expect([value.format, value.contacts.length]).toEqual(['1.1', 15]);
});
