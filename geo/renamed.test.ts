import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed } from '../tests/fixtures/changed';
import { fixtureDossier } from '../tests/fixtures/fixture-dossier';
import { realDossier } from '../tests/fixtures/real-dossier';
import type { Renamed } from '../src/lib/view/renamed';
import { checkRenamed, redirectsOf, RENAMED_FILE } from './renamed';

const none: Renamed = {
	...{ places: {}, contacts: {}, parties: {}, sources: {}, briefings: {}, steps: {}, anchors: {} },
};
const dossier = fixtureDossier();
const [contact] = dossier.contacts;
const [briefing] = dossier.briefings;
if (!contact || !briefing?.steps[0]) throw new Error('The invented dossier has no contact or no step.');
const step = briefing.steps[0].id;

const codes = (renamed: unknown) =>
	checkRenamed(renamed, dossier).problems.map(({ code, field }) => [code, field]);

describe('the table of renamed ids', () => {
	it('of the dossier in this repository is right', () => {
		const text = readFileSync(new URL(`dossier/${RENAMED_FILE}`, import.meta.url), 'utf8');
		expect(checkRenamed(JSON.parse(text), realDossier()).problems).toEqual([]);
	});

	it('is right where each target is there and no old id is in use', () => {
		const right = {
			...none,
			places: { 'suva-bay': 'suva' },
			contacts: { 'an-old-one': contact.id },
			steps: { [`${briefing.id}/old`]: `${briefing.id}/${step}` },
			anchors: { 'old-words': 'desk' },
		};
		expect(checkRenamed(right, dossier)).toEqual({ renamed: right, problems: [] });
	});

	it.each([
		[{ ...none, places: { old: 'nowhere' } }, [['renamed-nowhere', 'places.old']]],
		// A thing of another kind is none.
		[{ ...none, parties: { old: 'suva' } }, [['renamed-nowhere', 'parties.old']]],
		[{ ...none, places: { suva: 'suva' } }, [['renamed-in-use', 'places.suva']]],
		[{ ...none, places: { Suva: 'suva' } }, [['renamed-no-id', 'places.Suva']]],
		[{ ...none, steps: { old: `${briefing.id}/${step}` } }, [['renamed-no-id', 'steps.old']]],
		// From one old id to another nothing is found: the table says what a thing is called now.
		[{ ...none, places: { oldest: 'old', old: 'suva' } }, [['renamed-nowhere', 'places.oldest']]],
	])('tells what is wrong with %j', (renamed, problems) => {
		expect(codes(renamed)).toEqual(problems);
	});

	it('tells of a kind that there is not, and of one that is missing', () => {
		const { anchors: _, ...rest } = none;
		expect(codes({ ...rest, cities: {} }).map(([code]) => code)).toEqual(['wrong-shape', 'wrong-shape']);
	});
});

describe('redirectsOf', () => {
	it('leads from each old path to the present one, a briefing with its steps and its handout', () => {
		const renamed = {
			...none,
			places: { 'suva-bay': 'suva' },
			briefings: { birds: briefing.id },
			steps: { [`${briefing.id}/old`]: `${briefing.id}/${step}` },
		};
		const paths = new Map(redirectsOf(renamed, dossier));
		expect(paths.get('/places/suva-bay/')).toBe('/places/suva/');
		expect(paths.get('/briefings/birds/')).toBe(`/briefings/${briefing.id}/`);
		expect(paths.get('/handouts/birds/')).toBe(`/handouts/${briefing.id}/`);
		for (const old of [`birds/${step}`, 'birds/old', `${briefing.id}/old`])
			expect(paths.get(`/briefings/${old}/`)).toBe(`/briefings/${briefing.id}/${step}/`);
		expect(paths.size).toBe(3 + briefing.steps.length + 2);
	});

	it('is empty where nothing was renamed', () => {
		expect(redirectsOf(none, changed(dossier, 'briefings', []))).toEqual([]);
	});
});
