/** Which key does what while a briefing is presented: those of the tools that speakers know, and of their clickers. Pure. */
import { europeanDigits } from '$lib/dossier/european-digits';

/** What is needed of a `KeyboardEvent`. */
export type Pressed = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/** `leave` is Escape: it undoes what is on, and else leads to the overview. `return` leads back to the step. */
export type Command =
	| { name: 'go'; by: 1 | -1 }
	/** Counted from 1. */
	| { name: 'go-to'; number: number }
	| { name: SimpleCommand };

type SimpleCommand =
	| 'first'
	| 'last'
	| 'overview'
	| 'leave'
	| 'return'
	| 'blank'
	| 'full-screen'
	| 'presenter'
	| 'spotlight'
	| 'help';

/** What has the focus: whatever is filled in or has arrow keys of its own, a link or button, or neither. */
export type Holder = 'field' | 'marks' | 'control' | 'page';

/** `step`: the page of a step. `overview`: that of all steps. `away`: any other page that a step led to. */
export type Place = 'step' | 'overview' | 'away';

/** Digits that were typed, and when the last of them was, in milliseconds. */
export interface TypedNumber {
	digits: string;
	at: number;
}

export interface Answer {
	/** Null where there is nothing to be done. */
	command: Command | null;
	typed: TypedNumber | null;
	/** The key is ours: neither the browser nor the map is to see it. */
	taken: boolean;
}

export interface Situation {
	place: Place;
	holder: Holder;
	typed: TypedNumber | null;
	/** Milliseconds, on the same clock as `typed`. */
	now: number;
	/** The page is written from right to left: on is to the left. */
	rtl: boolean;
	/** Whether keys that write a letter, a digit or a sign do anything; the reader may have switched that off. */
	characters: boolean;
}

/** Milliseconds after which digits count no longer. */
export const NUMBER_LASTS = 3000;
const MOST_DIGITS = 3;

const go = (by: 1 | -1): Command => ({ name: 'go', by });

const NAMED: Readonly<Record<string, Command>> = {
	ArrowDown: go(1),
	ArrowUp: go(-1),
	PageDown: go(1),
	PageUp: go(-1),
	Home: { name: 'first' },
	End: { name: 'last' },
	Escape: { name: 'leave' },
};

/** Each letter with the Arabic one on the same key. */
const CHARACTERS: readonly [keys: string, command: Command][] = [
	['nى', go(1)],
	['pح', go(-1)],
	['oخ', { name: 'overview' }],
	['b.ز', { name: 'blank' }],
	['fب', { name: 'full-screen' }],
	['sس', { name: 'presenter' }],
	['lم', { name: 'spotlight' }],
	['zئ', { name: 'return' }],
	['?؟', { name: 'help' }],
];
/** B in Arabic writes two letters. */
const LAM_ALEF = 'لا';
const GO_TO = 'gل';

/** Keys that links scattered over the map have for themselves. */
const OF_MARKS = /^(Arrow|Page|Home$|End$)/;

/** The digit that a key writes, in European, Arabic or Persian figures; null where it writes none. */
function digitOf(key: string): string | null {
	const digit = europeanDigits(key);
	return /^[0-9]$/.test(digit) ? digit : null;
}

/** What a key writes or is called, as the tables above have it; without Shift for named ones. */
function commandOf({ key, shiftKey }: Pressed, { rtl, characters }: Situation): Command | null {
	if (key === ' ') return go(shiftKey ? -1 : 1);
	if (key === 'ArrowLeft' || key === 'ArrowRight')
		return shiftKey ? null : go((key === 'ArrowRight') !== rtl ? 1 : -1);
	if (key.length > 1 && key !== LAM_ALEF) return shiftKey ? null : (NAMED[key] ?? null);
	if (!characters) return null;
	const written = key === LAM_ALEF ? 'b' : key.toLowerCase();
	return CHARACTERS.find(([keys]) => keys.includes(written))?.[1] ?? null;
}

/** Whether a key is left to whatever has the focus, or to the browser. */
function isOthers({ key, ...pressed }: Pressed, { holder }: Situation): boolean {
	if (pressed.isComposing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return true;
	if (holder === 'field') return true;
	if (holder === 'marks' && OF_MARKS.test(key)) return true;
	return holder !== 'page' && (key === ' ' || key === 'Enter');
}

/** What is done on which page: away from the step the keys are the reader's own. */
function isOfPlace({ name }: Command, place: Place): boolean {
	if (place === 'step') return true;
	if (name === 'return') return true;
	return place === 'overview' && (name === 'overview' || name === 'leave' || name === 'help');
}

/** What a key that was pressed does, and what is left of a number that is being typed. */
export function answerKey(pressed: Pressed, situation: Situation): Answer {
	const { place, now } = situation;
	const typed = situation.typed && now - situation.typed.at <= NUMBER_LASTS ? situation.typed : null;
	const unanswered: Answer = { command: null, typed, taken: false };
	if (isOthers(pressed, situation)) return unanswered;
	// A key that is held down is no second press.
	const done = (command: Command | null, left: TypedNumber | null = null): Answer => ({
		command: pressed.repeat ? null : command,
		typed: left,
		taken: true,
	});

	const { key } = pressed;
	if (place === 'away') {
		const isBack = key === 'Backspace' && !pressed.shiftKey;
		const command = isBack ? ({ name: 'return' } as const) : commandOf(pressed, situation);
		return command && isOfPlace(command, place) ? done(command) : unanswered;
	}
	const digit = situation.characters ? digitOf(key) : null;
	if (digit !== null)
		return done(null, { digits: ((typed?.digits ?? '') + digit).slice(-MOST_DIGITS), at: now });
	if (typed) {
		const isGoTo = key === 'Enter' || (key.length === 1 && GO_TO.includes(key.toLowerCase()));
		if (isGoTo) return done({ name: 'go-to', number: Number(typed.digits) });
		if (key === 'Escape') return done(null);
		if (key === 'Backspace')
			return done(null, typed.digits.length > 1 ? { digits: typed.digits.slice(0, -1), at: now } : null);
	}
	const command = commandOf(pressed, situation);
	if (command && isOfPlace(command, place)) return done(command);
	// The map would turn.
	return { ...unanswered, taken: place === 'step' && situation.holder === 'page' && key.startsWith('Arrow') };
}
