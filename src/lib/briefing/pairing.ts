/**
 * What the wall and the speaker's window tell each other, and what becomes of it. Either may be closed, reloaded or left
 * behind; whatever comes from outside is read with care. Pure.
 */
import { SLUG } from '$lib/dossier/slug';

export type Side = 'wall' | 'presenter';

/** How far the briefing is, and how it is shown. Ids alone: the two windows may be in different languages. */
export interface Standing {
	briefing: string;
	step: string;
	/** Nothing is shown, so that the room looks at the speaker. */
	blank: boolean;
	/** The wall shows another page than the step's, to which the step led. */
	away: boolean;
}

export type Message =
	/** Where the sender stands: when it has moved, and to whoever asks. */
	| { kind: 'here'; from: Side; standing: Standing }
	/** The sender has just come, and asks where the other stands. */
	| { kind: 'ask'; from: Side }
	/** The sender is being closed or reloaded. */
	| { kind: 'gone'; from: Side };

/** Told from whatever else may be said on the same line; another number for another meaning. */
const MARK = 'liaison-atlas/presenting/1';

/** What is sent. */
export const sealed = (message: Message): unknown => ({ ...message, mark: MARK });

/** What was sent; null for anything else. Never throws. */
export function messageOf(data: unknown): Message | null {
	const record = recordOf(data);
	const from = record?.['from'];
	if (!record || record['mark'] !== MARK || (from !== 'wall' && from !== 'presenter')) return null;
	const kind = record['kind'];
	if (kind === 'ask' || kind === 'gone') return { kind, from };
	const standing = kind === 'here' ? standingFrom(record['standing']) : null;
	return standing && { kind: 'here', from, standing };
}

function standingFrom(data: unknown): Standing | null {
	const record = recordOf(data);
	if (!record) return null;
	const { briefing, step, blank, away } = record;
	if (typeof briefing !== 'string' || typeof step !== 'string') return null;
	if (typeof blank !== 'boolean' || typeof away !== 'boolean') return null;
	return SLUG.test(briefing) && SLUG.test(step) ? { briefing, step, blank, away } : null;
}

const recordOf = (data: unknown): Record<string, unknown> | null =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;

export const sameStanding = (one: Standing, other: Standing): boolean =>
	one.briefing === other.briefing &&
	one.step === other.step &&
	one.blank === other.blank &&
	one.away === other.away;

/** Whether somebody who stands at one has to go to another page to stand at the other. */
export const mustGo = (from: Standing, to: Standing): boolean =>
	from.briefing !== to.briefing || from.step !== to.step || (from.away && !to.away);
