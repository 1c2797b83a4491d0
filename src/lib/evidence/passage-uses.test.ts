import { describe, expect, it } from 'vitest';
import { realDossier } from '../../../tests/fixtures/real-dossier';
import { firstUses, passageUses } from './passage-uses';
import type { LinkTo } from './link-to';

const dossier = realDossier();
const to: LinkTo = (page, anchor) => `${page.kind}/${'id' in page ? page.id : ''}#${anchor ?? ''}`;
const hrefs = (uses: readonly { href: string }[]) => uses.map(({ href }) => href);

describe('what rests on an excerpt', () => {
	it('is a contact, at the passage itself', () => {
		const [use, ...others] = firstUses(dossier, 'cairo-visits', to);
		expect(others).toEqual([]);
		expect(use?.href).toBe('contact/mamlouk-in-cairo#cairo-visits');
		expect(use?.contact?.id).toBe('mamlouk-in-cairo');
	});

	it('is a statement where there is no contact, once, where it is shown first', () => {
		expect(hrefs(passageUses(dossier, 'difficult-to-corroborate', to))).toEqual([
			'contact/mamlouk-fidan-at-hmeimim#reports-hard-to-corroborate',
			'overview/#reports-hard-to-corroborate',
		]);
		expect(hrefs(firstUses(dossier, 'difficult-to-corroborate', to))).toEqual([
			'contact/mamlouk-fidan-at-hmeimim#reports-hard-to-corroborate',
		]);
	});

	it('is the contacts alone where a statement has the same words', () => {
		const uses = firstUses(dossier, 'samaha-arrest', to);
		expect(uses.length).toBeGreaterThan(1);
		expect(uses.every(({ contact }) => contact !== null)).toBe(true);
	});

	it('is there for every excerpt of every step of a briefing, and nothing for an unknown one', () => {
		const excerpts = dossier.briefings.flatMap(({ steps }) => steps.flatMap((step) => step.excerpts));
		expect(excerpts).not.toEqual([]);
		for (const id of excerpts) expect(firstUses(dossier, id, to), id).not.toEqual([]);
		expect(firstUses(dossier, 'not-there', to)).toEqual([]);
	});
});
