import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDossier } from '../../../tests/fixtures/fixture-dossier';
import type { Briefing } from '$lib/dossier/model';
import { freshId } from './fresh-id';
import {
	changedBriefing,
	inserted,
	joined,
	keptFromText,
	keptToText,
	moved,
	NONE_KEPT,
	onStep,
	onSteps,
	withBriefing,
	withoutBriefing,
} from './kept-briefings';

const [errands] = fixtureDossier().briefings as [Briefing];
const other: Briefing = { ...errands, id: 'other', title: { en: 'Other' } };
const kept = withBriefing(withBriefing(NONE_KEPT, errands), other);
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('a list', () => {
	it('takes a thing at its place, or last where it is shorter', () => {
		expect(inserted(['a', 'b'], 'c', 1)).toEqual(['a', 'c', 'b']);
		expect(inserted(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
		expect(inserted(['a'], 'c', 7)).toEqual(['a', 'c']);
	});

	it.each([
		[0, 2, ['b', 'c', 'a']],
		[2, 0, ['c', 'a', 'b']],
		[1, 1, ['a', 'b', 'c']],
		[0, -1, ['a', 'b', 'c']],
		[2, 3, ['a', 'b', 'c']],
		[5, 0, ['a', 'b', 'c']],
	])('moves what is at %i to %i', (from, to, result) => {
		expect(moved(['a', 'b', 'c'], from, to)).toEqual(result);
	});

	it('is the same after a thing was moved there and back, and after it was taken out and put back', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
				const [from, to] = [a % list.length, b % list.length];
				expect(moved(moved(list, from, to), to, from)).toEqual(list);
				const without = list.filter((_, index) => index !== from);
				expect(inserted(without, list[from], from)).toEqual(list);
			}),
		);
	});
});

describe('the briefings of a reader', () => {
	it('are read as they were written', () => {
		expect(keptFromText(keptToText(kept))).toEqual(kept);
	});

	it.each(['', 'null', '[]', '{"latest":null}', '{"latest":null,"briefings":[{}]}'])('are not %j', (text) => {
		expect(keptFromText(text)).toBeNull();
	});

	it('know which was worked on last', () => {
		expect(kept.latest).toBe('other');
		expect(changedBriefing(kept, 'errands', (briefing) => briefing).latest).toBe('errands');
		expect(withoutBriefing(kept, 'other').latest).toBeNull();
		expect(withoutBriefing(kept, 'errands').latest).toBe('other');
	});

	it('are changed one at a time, and not at all where it is not there', () => {
		const changed = changedBriefing(
			kept,
			'errands',
			onStep('where', (step) => ({ ...step, heading: { en: 'Here' } })),
		);
		expect(changed.briefings[0]?.steps.map(({ heading }) => heading.en)).toEqual(['Who came', 'Here']);
		expect(changed.briefings[1]).toBe(other);
		expect(errands.steps[1]?.heading.en).toBe('Where');
		expect(changedBriefing(kept, 'gone', () => other)).toBe(kept);
	});

	it('have their steps in another order', () => {
		const turned = changedBriefing(
			kept,
			'other',
			onSteps((steps) => moved(steps, 0, 1)),
		);
		expect(turned.briefings.map(({ steps }) => idsOf(steps))).toEqual([
			['who-came', 'where'],
			['where', 'who-came'],
		]);
	});
});

describe('what two tabs wrote apart', () => {
	const mine = changedBriefing(kept, 'other', (briefing) => ({ ...briefing, title: { en: 'Mine' } }));
	const theirs = changedBriefing(kept, 'other', (briefing) => ({ ...briefing, title: { en: 'Theirs' } }));

	it('is all kept, theirs beside ours where both changed the same briefing', () => {
		const both = joined(mine, withBriefing(theirs, { ...errands, id: 'third' }), kept, () => 'fresh');
		expect(both.briefings.map(({ id, title }) => [id, title.en])).toEqual([
			['errands', 'Errands in two steps'],
			['other', 'Mine'],
			['fresh', 'Theirs'],
			['third', 'Errands in two steps'],
		]);
	});

	it('is ours alone where they changed nothing, or the same', () => {
		expect(joined(mine, kept, kept, () => 'fresh')).toEqual(mine);
		expect(joined(mine, mine, kept, () => 'fresh')).toEqual(mine);
		expect(joined(withoutBriefing(kept, 'other'), kept, kept, () => 'fresh').briefings).toEqual([errands]);
	});
});

describe('freshId', () => {
	it('gives a slug that is not taken', () => {
		const throws = [0, 0, 0, 0, 0, 0, 0.99, 0, 0, 0, 0, 0];
		expect(freshId('own', ['own-aaaaaa'], () => throws.shift() ?? 0)).toBe('own-9aaaaa');
	});
});
