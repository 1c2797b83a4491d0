import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { Target } from '../target';
import { answerToClick } from './answer-to-click';
import type { Candidate } from './candidates';
import { opened } from './opened';

const answer = (candidates: Candidate[]) => answerToClick(candidates, opened);

const candidate = (kind: Target['kind'], id: string, distance = 1): Candidate => ({
	target: { kind, id },
	label: id,
	distance,
});

describe('a click on the map', () => {
	it('does nothing where there is nothing', () => {
		expect(answer([])).toEqual({ kind: 'nothing' });
	});

	it('selects the one thing that is there', () => {
		expect(answer([candidate('contact', 'a-visit')])).toEqual({
			kind: 'select',
			target: { kind: 'contact', id: 'a-visit' },
		});
	});

	it('selects a place at once, although links end at it', () => {
		const answered = answer([candidate('place', 'a-town'), candidate('contact', 'a-visit')]);
		expect(answered).toEqual({ kind: 'select', target: { kind: 'place', id: 'a-town' } });
	});

	it('lets the reader choose between a link and the place that it passes beside', () => {
		const among = [candidate('place', 'a-town', 5), candidate('contact', 'a-visit', 6)];
		expect(answer(among)).toEqual({ kind: 'choose', among });
	});

	it('lets the reader choose among the contacts of a bundle, each once', () => {
		const known = (id: string) => ({ id, label: id, standing: 'reported' as const, seat: false });
		const link = aLink({ bundle: { contacts: [known('a-visit'), known('a-meeting')], legs: 2 } });
		const bundle: Candidate = {
			target: { kind: 'bundle', id: 'a..b' },
			label: '',
			distance: 3,
			bundle: link,
		};
		const answered = answer([candidate('contact', 'a-meeting'), bundle]);
		expect(answered).toMatchObject({
			kind: 'choose',
			among: [{ target: { id: 'a-meeting' } }, { target: { kind: 'contact', id: 'a-visit' } }],
		});
	});

	it('lets the reader choose among several links', () => {
		const among = [candidate('contact', 'a-visit'), candidate('contact', 'a-meeting')];
		expect(answer(among)).toEqual({ kind: 'choose', among });
	});
});
