import { describe, expect, it } from 'vitest';
import { presentAnchor, presentPage, type Renamed } from './renamed';
import type { Page } from './view';

const renamed: Renamed = {
	places: { 'suva-bay': 'suva' },
	contacts: { 'fenn-visit': 'fenn-in-suva' },
	parties: {},
	sources: {},
	briefings: { birds: 'gull' },
	steps: { 'gull/bay': 'gull/harbour' },
	anchors: { 'gull-words': 'gull-report' },
};

describe('presentPage', () => {
	it.each([
		[
			{ kind: 'place', id: 'suva-bay' },
			{ kind: 'place', id: 'suva' },
		],
		[
			{ kind: 'contact', id: 'fenn-visit' },
			{ kind: 'contact', id: 'fenn-in-suva' },
		],
		[
			{ kind: 'briefing', id: 'birds' },
			{ kind: 'briefing', id: 'gull' },
		],
		[
			{ kind: 'handout', id: 'birds' },
			{ kind: 'handout', id: 'gull' },
		],
		[
			{ kind: 'step', briefing: 'gull', id: 'bay' },
			{ kind: 'step', briefing: 'gull', id: 'harbour' },
		],
		[
			{ kind: 'step', briefing: 'birds', id: 'pier' },
			{ kind: 'step', briefing: 'gull', id: 'pier' },
		],
		// Both were renamed, the briefing first or last.
		[
			{ kind: 'step', briefing: 'birds', id: 'bay' },
			{ kind: 'step', briefing: 'gull', id: 'harbour' },
		],
	] satisfies [Page, Page][])('%j is now %j', (page, present) => {
		expect(presentPage(page, renamed)).toEqual(present);
	});

	it.each([
		{ kind: 'place', id: 'suva' },
		{ kind: 'place', id: 'fenn-visit' },
		{ kind: 'party', id: 'constructor' },
		{ kind: 'step', briefing: 'gull', id: 'harbour' },
		{ kind: 'overview' },
		{ kind: 'own-briefings', of: 'birds' },
	] satisfies Page[])('%j was not renamed', (page) => {
		expect(presentPage(page, renamed)).toBeNull();
	});
});

describe('presentAnchor', () => {
	it('finds what a passage is called now, and nothing for what was not renamed', () => {
		expect(presentAnchor('gull-words', renamed)).toBe('gull-report');
		expect(presentAnchor('gull-report', renamed)).toBeNull();
		expect(presentAnchor('toString', renamed)).toBeNull();
	});
});
