/** All briefings of a reader, as one value, and what can be done with them. Nothing here changes a value: it makes the next. */
import * as v from 'valibot';
import type { Briefing, BriefingStep } from '$lib/dossier/model';
import { OwnBriefing } from './own-briefing';

const Kept = v.strictObject({ latest: v.nullable(v.string()), briefings: v.array(OwnBriefing) });

export interface Kept {
	/** Id of the one that was worked on last. */
	readonly latest: string | null;
	readonly briefings: readonly Briefing[];
}

export const NONE_KEPT: Kept = { latest: null, briefings: [] };

export const keptToText = (kept: Kept): string => JSON.stringify(kept);

/** @returns null for anything that `keptToText` did not write. */
export function keptFromText(text: string): Kept | null {
	try {
		const result = v.safeParse(Kept, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

/** At its place among the others: the last where none is given or there are fewer. */
export const inserted = <T>(list: readonly T[], one: T, at: number = list.length): T[] => [
	...list.slice(0, at),
	one,
	...list.slice(at),
];

/** Where the list has no such places it stays as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const one = list[from];
	if (one === undefined || to < 0 || to >= list.length) return list;
	return inserted(
		list.filter((_, index) => index !== from),
		one,
		to,
	);
}

export const withBriefing = (kept: Kept, briefing: Briefing, at?: number): Kept => ({
	latest: briefing.id,
	briefings: inserted(kept.briefings, briefing, at),
});

export const withoutBriefing = (kept: Kept, id: string): Kept => ({
	latest: kept.latest === id ? null : kept.latest,
	briefings: kept.briefings.filter((briefing) => briefing.id !== id),
});

/** One of them as `change` makes it; where it is not there, nothing is changed. */
export function changedBriefing(kept: Kept, id: string, change: (briefing: Briefing) => Briefing): Kept {
	if (!kept.briefings.some((briefing) => briefing.id === id)) return kept;
	return {
		latest: id,
		briefings: kept.briefings.map((briefing) => (briefing.id === id ? change(briefing) : briefing)),
	};
}

/** A change of a briefing's steps. */
export const onSteps =
	(change: (steps: readonly BriefingStep[]) => readonly BriefingStep[]) =>
	(briefing: Briefing): Briefing => ({ ...briefing, steps: [...change(briefing.steps)] });

/** A change of one of its steps. */
export const onStep = (id: string, change: (step: BriefingStep) => BriefingStep) =>
	onSteps((steps) => steps.map((step) => (step.id === id ? change(step) : step)));

/**
 * What two tabs wrote apart from each other, as one: of theirs all that they wrote since, where ours has that briefing
 * otherwise beside it, under another id.
 *
 * @param before What both knew.
 */
export function joined(ours: Kept, theirs: Kept, before: Kept, freshId: () => string): Kept {
	const find = (kept: Kept, id: string) => kept.briefings.find((briefing) => briefing.id === id);
	const same = (one: Briefing | undefined, other: Briefing | undefined) =>
		JSON.stringify(one) === JSON.stringify(other);
	const news = theirs.briefings
		.filter((their) => !same(their, find(before, their.id)) && !same(their, find(ours, their.id)))
		.map((their) => (find(ours, their.id) ? { ...their, id: freshId() } : their));
	return { ...ours, briefings: [...ours.briefings, ...news] };
}
