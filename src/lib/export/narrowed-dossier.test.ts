import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { parseText } from '$lib/dossier/parse';
import { narrowedDossier } from './narrowed-dossier';

const extract = { date: '2018-03-05', text: { en: 'An extract.' } };

describe.each([
	['the invented dossier', fixtureDossier()],
	['the dossier of this site', realDossier()],
])('narrowedDossier, %s', (_, dossier) => {
	const ids = dossier.contacts.map(({ id }) => id);

	it('is the dossier itself where all contacts are kept, and opens to the same', () => {
		const whole = narrowedDossier(dossier, new Set(ids), extract);
		expect(whole).toBe(dossier);
		expect(parseText(JSON.stringify(whole))).toEqual({ ok: true, dossier });
	});

	it('opens, whichever contacts are kept, with these as they were and what it leaves out said', () => {
		fc.assert(
			fc.property(fc.subarray(ids), (kept) => {
				fc.pre(kept.length < ids.length);
				const part = narrowedDossier(dossier, new Set(kept), extract);
				const parsed = parseText(JSON.stringify(part));
				expect(parsed).toEqual({ ok: true, dossier: part });
				expect(part.contacts).toEqual(dossier.contacts.filter(({ id }) => kept.includes(id)));
				expect(part.changes.at(-1)).toBe(extract);
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps what doubts a contact beside it', () => {
		const doubting = dossier.statements.find(({ bearings }) =>
			bearings.some(({ relation, on }) => relation === 'doubts' && on.kind === 'contact'),
		);
		const on = doubting?.bearings.find((one) => one.on.kind === 'contact')?.on;
		const id = on && 'id' in on ? on.id : '';
		const part = narrowedDossier(dossier, new Set([id]), extract);
		expect(part.statements.map((one) => one.id)).toContain(doubting?.id);
	});
});
