import { describe, expect, it } from 'vitest';
import type { Briefing, BriefingStep } from '$lib/dossier/model';
import { findStep } from './find-step';

const words = { en: 'Words' };
const stepOf = (id: string): BriefingStep => ({
	id,
	heading: words,
	text: words,
	show: { kind: 'overview' },
	excerpts: [],
});
const gulls: Briefing = { id: 'gulls', title: words, steps: [stepOf('title'), stepOf('harbour')] };
const terns: Briefing = { id: 'terns', title: words, steps: [stepOf('title')] };

describe('findStep', () => {
	it('finds a step of the briefing that is asked for, and its place', () => {
		expect(findStep([terns, gulls], { briefing: 'gulls', id: 'harbour' })).toEqual({
			briefing: gulls,
			step: gulls.steps[1],
			index: 1,
		});
	});

	it('finds none where the briefing, or the step in it, is not there', () => {
		expect(findStep([terns, gulls], { briefing: 'terns', id: 'harbour' })).toBeNull();
		expect(findStep([terns, gulls], { briefing: 'auks', id: 'title' })).toBeNull();
		expect(findStep([terns, gulls], undefined)).toBeNull();
	});
});
