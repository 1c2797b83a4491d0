import { describe, expect, it } from 'vitest';
import { changed } from '../../../tests/fixtures/changed';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { parseDossier } from './parse';

/** As it comes over the wire. */
const served = (dossier = fixtureDossier()): unknown => JSON.parse(JSON.stringify(dossier));

describe('parseDossier', () => {
	it('accepts what the site serves, and changes nothing in it', () => {
		for (const dossier of [fixtureDossier(), realDossier()])
			expect(parseDossier(served(dossier))).toEqual({ ok: true, dossier });
	});

	it('accepts the format before, which has the same fields but two optional ones', () => {
		expect(realDossier().format).toBe('1.1');
		expect(fixtureDossier().format).toBe('1.0');
		expect(parseDossier(served({ ...fixtureDossier(), format: '1.1' }))).toMatchObject({ ok: true });
	});

	it('refuses another version of the format, by the name that the file is given', () => {
		expect(parseDossier(changed(served(), 'format', '2.0'), 'opened.json')).toEqual({
			ok: false,
			problems: [
				{
					code: 'wrong-shape',
					file: 'opened.json',
					record: '',
					field: 'format',
					found: '"2.0"',
					expected: '("1.0" | "1.1")',
				},
			],
		});
	});

	it.each([
		['contacts.3.venue.place', 'atlantis', 'unknown-id'],
		['contacts.5.claims.0.hedges.0', 'is certain to', 'words-not-in-excerpt'],
		['contacts.3.happened.latest', '2001-06-10', 'wrong-bound'],
		['contacts.5.claims.0.hedges', [], 'claim-without-hedge'],
	])('refuses a dossier whose %s was changed to %j', (path, to, code) => {
		expect(parseDossier(changed(served(), path, to), 'opened.json')).toMatchObject({
			ok: false,
			problems: [
				{
					code,
					file: 'opened.json',
					field: path
						.split('.')
						.slice(2)
						.join('.')
						.replace(/\.hedges$/, ''),
				},
			],
		});
	});

	it.each([
		['a field that the format does not have', 'contacts.0.certainty', 'high'],
		['a field that is missing', 'contacts.0.claims', undefined],
		['an excerpt without its place in the text', 'excerpts.0.start', undefined],
	])('refuses %s', (_, path, to) => {
		const parsed = parseDossier(changed(served(), path, to));
		expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'wrong-shape', field: path }] });
	});

	it.each([[null], ['a dossier'], [[]], [{}], [42], [undefined]])(
		'refuses %j, and does not throw',
		(value) => {
			const parsed = parseDossier(value);
			expect(parsed.ok).toBe(false);
			expect(parsed.ok ? [] : parsed.problems).not.toEqual([]);
		},
	);
});
