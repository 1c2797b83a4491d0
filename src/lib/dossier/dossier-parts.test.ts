import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { largeDossier } from '../../../tests/fixtures/large-dossier';
import { dossierParts, joinParts } from './dossier-parts';
import { parseText, type Parsed } from './parse';

/** As a worker and a page do it: everything is copied on the way. */
function sent(parsed: Parsed): { answers: (Parsed | null)[]; largest: number } {
	const join = joinParts();
	const parts = [...dossierParts(parsed)].map((part) => structuredClone(part));
	const largest = Math.max(...parts.map((part) => (part.kind === 'records' ? part.records.length : 0)));
	return { answers: parts.map(join), largest };
}

describe('a dossier on its way from the worker', () => {
	it.each([
		['small', fixtureDossier()],
		['large', largeDossier(1500)],
	])('arrives whole and in its order, frozen, with the last of its parts: a %s one', (_, dossier) => {
		const { answers, largest } = sent(parseText(JSON.stringify(dossier)));
		expect(largest).toBeLessThanOrEqual(400);
		expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true);
		const arrived = answers.at(-1);
		expect(arrived).toEqual({ ok: true, dossier });
		if (!arrived?.ok) throw new Error('it did not arrive');
		for (const value of [arrived.dossier, arrived.dossier.contacts, arrived.dossier.contacts[0]?.title])
			expect(Object.isFrozen(value)).toBe(true);
	});

	it('leaves its problems, by their codes, where it is not right', () => {
		const { answers } = sent(parseText('{"format": "1.0"', 'opened.json'));
		expect(answers).toMatchObject([{ ok: false, problems: [{ code: 'not-json', file: 'opened.json' }] }]);
		const broken = { ...fixtureDossier(), mainSource: 'nowhere' };
		expect(sent(parseText(JSON.stringify(broken))).answers).toMatchObject([
			{ ok: false, problems: [{ code: 'unknown-id', field: 'mainSource' }] },
		]);
	});
});
