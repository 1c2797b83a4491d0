import { describe, expect, it } from 'vitest';
import type { Target } from '../target';
import { answerToClick } from './answer-to-click';
import type { Candidate } from './candidates';

const candidate = (kind: Target['kind'], id: string, distance = 1): Candidate => ({
	target: { kind, id },
	label: id,
	distance,
});

describe('a click on the map', () => {
	it('does nothing where there is nothing', () => {
		expect(answerToClick([])).toEqual({ kind: 'nothing' });
	});

	it('selects the one thing that is there', () => {
		expect(answerToClick([candidate('contact', 'a-visit')])).toEqual({
			kind: 'select',
			target: { kind: 'contact', id: 'a-visit' },
		});
	});

	it('selects a place at once, although links end at it', () => {
		const answer = answerToClick([candidate('place', 'a-town'), candidate('contact', 'a-visit')]);
		expect(answer).toEqual({ kind: 'select', target: { kind: 'place', id: 'a-town' } });
	});

	it('lets the reader choose between a link and the place that it passes beside', () => {
		const among = [candidate('place', 'a-town', 5), candidate('contact', 'a-visit', 6)];
		expect(answerToClick(among)).toEqual({ kind: 'choose', among });
	});

	it('lets the reader choose among several links', () => {
		const among = [candidate('contact', 'a-visit'), candidate('contact', 'a-meeting')];
		expect(answerToClick(among)).toEqual({ kind: 'choose', among });
	});
});
