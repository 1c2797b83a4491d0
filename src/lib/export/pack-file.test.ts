import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { filledPack, jsonInPage } from './pack-file';

const TEMPLATE =
	'<html><script>run("$&")</script><script type="application/json" id="pack--data"></script><p>rest</p></html>';
const dataOf = (page: string): unknown =>
	JSON.parse(/id="pack--data">([^<]*)<\/script>/.exec(page)?.[1] ?? 'none');

describe('jsonInPage', () => {
	it('has no sign by which a page could be left', () => {
		const text = jsonInPage({ '</script>': '<!-- <script> & \u2028 \u2029 ]]>' });
		expect(text).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(text)).toEqual({ '</script>': '<!-- <script> & \u2028 \u2029 ]]>' });
	});

	it('is the same value when it is read, whatever it is', () => {
		const sign = fc.constantFrom(...'<>&"\\/ab$\u2028\u2029\u0000ع', '</script>', '<!--', '\ud800');
		fc.assert(
			fc.property(fc.array(fc.string({ unit: sign })), (texts) => {
				expect(JSON.parse(jsonInPage(texts))).toEqual(texts);
				expect(jsonInPage(texts)).not.toMatch(/[<>&\u2028\u2029]/);
			}),
		);
	});
});

describe('filledPack', () => {
	const dossier = fixtureDossier();

	it('puts a dossier and briefings into their room, and leaves all else as it is', () => {
		const page = filledPack(TEMPLATE, { dossier, own: [] });
		expect(dataOf(page)).toEqual(JSON.parse(JSON.stringify({ dossier, own: [] })));
		expect(page.replace(/(id="pack--data">)[^<]*/, '$1')).toBe(TEMPLATE);
	});

	it('takes the place of what was there', () => {
		const first = filledPack(TEMPLATE, { dossier: { ...dossier, id: 'first' }, own: [] });
		expect(filledPack(first, { dossier, own: [] })).toBe(filledPack(TEMPLATE, { dossier, own: [] }));
	});

	it('takes patterns of replacing for the text that they are', () => {
		const own = [{ id: 'own', title: { en: "$& $1 $' </script>" }, steps: [] }];
		expect(dataOf(filledPack(TEMPLATE, { dossier, own }))).toMatchObject({ own });
	});

	it('refuses what is no template', () => {
		expect(() => filledPack('<html></html>', { dossier, own: [] })).toThrow('no room for a dossier');
	});
});
