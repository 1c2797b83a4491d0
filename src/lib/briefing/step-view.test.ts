import { describe, expect, it } from 'vitest';
import type { BriefingStep } from '$lib/dossier/model';
import { viewOfStep } from './step-view';

const ids = { briefing: 'gulls', id: 'harbour' };
const words = { en: 'Words' };
const step: BriefingStep = {
	id: 'harbour',
	heading: words,
	text: words,
	show: { kind: 'place', id: 'suva' },
	excerpts: [],
};
const asked = { page: { kind: 'step', ...ids } } as const;

describe('viewOfStep', () => {
	it('shows what the step shows, and knows which step it is', () => {
		expect(viewOfStep(asked, ids, step)).toEqual({ page: { kind: 'place', id: 'suva' }, step: ids });
	});

	it('looks at it as the step says', () => {
		expect(viewOfStep(asked, ids, { ...step, query: '?with=apia&map=5/1/2&country=FJ&time=2016' })).toEqual({
			page: { kind: 'place', id: 'suva' },
			step: ids,
			with: 'apia',
			camera: { zoom: 5, latitude: 1, longitude: 2 },
			filters: { country: ['FJ'] },
			time: { from: '2016', to: '2016' },
		});
	});

	it('lets the address say otherwise, and keeps the excerpt that it names', () => {
		const other = { ...asked, projection: 'globe', filters: { country: ['TO'] }, anchor: 'gull-17' } as const;
		expect(viewOfStep(other, ids, { ...step, query: '?country=FJ&time=2016' })).toEqual({
			page: { kind: 'place', id: 'suva' },
			step: ids,
			projection: 'globe',
			filters: { country: ['TO'] },
			time: { from: '2016', to: '2016' },
			anchor: 'gull-17',
		});
	});

	it('drops what a step asks for and nobody understands', () => {
		expect(viewOfStep(asked, ids, { ...step, query: '?zoom=5&country=fj' })).toEqual(
			viewOfStep(asked, ids, step),
		);
	});
});
