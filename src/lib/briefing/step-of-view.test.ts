import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import { newWords } from './own-briefing';
import { MOST_OFFERED, offeredExcerpts } from './offered-excerpts';
import { stepOfView } from './step-of-view';
import { viewOfStep } from './step-view';
import type { View } from '$lib/view/view';

const dossier = fixtureDossier();
const camera = { zoom: 5, latitude: -18.1, longitude: 178.4 };
const contact = { kind: 'contact', id: 'fenn-in-suva' } as const;

describe('stepOfView', () => {
	it.each<View['page']>([
		{ kind: 'overview' },
		{ kind: 'about' },
		{ kind: 'contacts' },
		{ kind: 'parties' },
		{ kind: 'briefings' },
		{ kind: 'own-briefings', of: 'own-7' },
	])('shows the whole dossier on %j, and rests on no words of itself', (page) => {
		expect(stepOfView(dossier, { page }, null)).toEqual({ show: { kind: 'overview' }, excerpts: [] });
	});

	it('rests on the words of a contact’s claims, each once', () => {
		const { excerpts } = stepOfView(dossier, { page: contact }, null);
		expect(excerpts).toEqual([...new Set(excerpts)]);
		expect(excerpts).toContain('gull-report');
	});

	it('looks at it as the reader does, but for what is the reader’s own', () => {
		const view: View = {
			page: { kind: 'place', id: 'suva' },
			with: 'apia',
			projection: 'globe',
			basemap: 'streets',
			filters: { country: ['FJ'] },
			time: { from: '2016', to: null },
			timeline: 'open',
			step: { briefing: 'errands', id: 'where' },
			sort: 'when',
			anchor: 'gull-report',
		};
		const { show, query } = stepOfView(dossier, view, camera);
		expect(show).toEqual(view.page);
		expect(query).toBe('?with=apia&map=5/-18.1/178.4&projection=globe&country=FJ&time=2016/..');
	});

	it('keeps the camera of the address, unless the reader has moved the map since', () => {
		const view = { page: contact, camera: { ...camera, zoom: 3 } };
		expect(stepOfView(dossier, view, null).query).toBe('?map=3/-18.1/178.4');
		expect(stepOfView(dossier, view, camera).query).toBe('?map=5/-18.1/178.4');
	});

	it('is shown as it was looked at', () => {
		const view: View = {
			page: { kind: 'place', id: 'suva' },
			with: 'apia',
			time: { from: '2016', to: '2016' },
		};
		const words = newWords('', 'en');
		const step = { id: 'a', heading: words, text: words, ...stepOfView(dossier, view, camera) };
		const of = { briefing: 'own-7', id: 'a' };
		expect(viewOfStep({ page: { kind: 'own-step', of } }, of, step)).toEqual({ ...view, camera, step: of });
	});
});

describe('offeredExcerpts', () => {
	it('has those of the step first, and each once', () => {
		const { ids, left } = offeredExcerpts(dossier, {
			show: contact,
			excerpts: ['pell-meeting', 'gull-report'],
		});
		expect(ids.slice(0, 2)).toEqual(['pell-meeting', 'gull-report']);
		expect(ids).toEqual([...new Set(ids)]);
		expect(ids.length).toBeGreaterThan(2);
		expect(left).toBe(0);
	});

	it.each([
		{ kind: 'overview' as const },
		{ kind: 'place' as const, id: 'suva' },
		{ kind: 'party' as const, id: dossier.parties[0]?.id ?? '' },
		{ kind: 'source' as const, id: dossier.mainSource },
	])('has some for %j', (show) => {
		expect(offeredExcerpts(dossier, { show, excerpts: [] }).ids.length).toBeGreaterThan(0);
	});

	it('offers no more than a reader can choose from, and says how many it leaves out', () => {
		const [first] = dossier.excerpts;
		if (!first) throw new Error('the fixture has excerpts');
		const many = Array.from({ length: 100 }, (_, index) => ({ ...first, id: `more-${index}` }));
		const large = { ...dossier, excerpts: many };
		const show = { kind: 'source' as const, id: first.source };
		const { ids, left } = offeredExcerpts(large, { show, excerpts: [] });
		expect([ids.length, left]).toEqual([MOST_OFFERED, 100 - MOST_OFFERED]);
	});
});
