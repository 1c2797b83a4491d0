import { describe, expect, it } from 'vitest';
import { answerKey, NUMBER_LASTS, type Command, type Holder, type Pressed, type Situation } from './pressed';

const key = (name: string, more: Partial<Pressed> = {}): Pressed => ({
	key: name,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	isComposing: false,
	repeat: false,
	...more,
});
const shift = (name: string): Pressed => key(name, { shiftKey: true });
const situation: Situation = {
	place: 'step',
	holder: 'page',
	typed: null,
	now: 1000,
	rtl: false,
	characters: true,
};
const press = (pressed: Pressed, more: Partial<Situation> = {}) =>
	answerKey(pressed, { ...situation, ...more });
const next: Command = { name: 'go', by: 1 };
const previous: Command = { name: 'go', by: -1 };

/** Every key of a step's page. */
const KEYS: [Pressed, Command][] = [
	[key('ArrowRight'), next],
	[key('ArrowDown'), next],
	[key(' '), next],
	[key('n'), next],
	[key('N'), next],
	[key('ى'), next],
	[key('PageDown'), next],
	[key('ArrowLeft'), previous],
	[key('ArrowUp'), previous],
	[shift(' '), previous],
	[key('p'), previous],
	[shift('P'), previous],
	[key('ح'), previous],
	[key('PageUp'), previous],
	[key('Home'), { name: 'first' }],
	[key('End'), { name: 'last' }],
	[key('o'), { name: 'overview' }],
	[key('خ'), { name: 'overview' }],
	[key('Escape'), { name: 'leave' }],
	[key('b'), { name: 'blank' }],
	[key('لا'), { name: 'blank' }],
	[key('.'), { name: 'blank' }],
	[key('f'), { name: 'full-screen' }],
	[key('s'), { name: 'presenter' }],
	[key('l'), { name: 'spotlight' }],
	[key('z'), { name: 'return' }],
	[shift('?'), { name: 'help' }],
	[shift('؟'), { name: 'help' }],
];

describe('on the page of a step', () => {
	it.each(KEYS)('$key does what it says', (pressed, command) => {
		expect(press(pressed)).toEqual({ command, typed: null, taken: true });
	});

	it.each(KEYS)('$key is left alone with Ctrl, Alt or Meta, and while a word is composed', (pressed) => {
		for (const part of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
			expect(press({ ...pressed, [part]: true })).toEqual({ command: null, typed: null, taken: false });
	});

	it.each(KEYS)('$key is left alone where something is filled in', (pressed) => {
		expect(press(pressed, { holder: 'field' })).toEqual({ command: null, typed: null, taken: false });
	});

	it.each(KEYS)('$key held down does nothing more, and moves nothing else', (pressed) => {
		expect(press({ ...pressed, repeat: true })).toEqual({ command: null, typed: null, taken: true });
	});

	it('goes on to the left where the page is written from right to left', () => {
		expect(press(key('ArrowLeft'), { rtl: true }).command).toEqual(next);
		expect(press(key('ArrowRight'), { rtl: true }).command).toEqual(previous);
		expect(press(key('ArrowDown'), { rtl: true }).command).toEqual(next);
	});

	it.each<[Holder, string]>([
		['control', ' '],
		['control', 'Enter'],
		['marks', ' '],
		['marks', 'Enter'],
		['marks', 'ArrowRight'],
		['marks', 'PageDown'],
		['marks', 'Home'],
		['marks', 'End'],
	])('leaves a focused %s its own %j', (holder, name) => {
		expect(press(key(name), { holder }).taken).toBe(false);
	});

	it('goes on from a focused button with any other key', () => {
		expect(press(key('PageDown'), { holder: 'control' }).command).toEqual(next);
		expect(press(key('n'), { holder: 'marks' }).command).toEqual(next);
	});

	it.each([
		'Enter',
		'Tab',
		'F5',
		'F11',
		'/',
		'k',
		'g',
		'+',
		'Shift',
		'Backspace',
		'x',
		'Dead',
		'MediaPlayPause',
	])('leaves %s alone', (name) => {
		expect(press(key(name))).toEqual({ command: null, typed: null, taken: false });
	});

	it('keeps Shift with an arrow from the map, which would turn', () => {
		expect(press(shift('ArrowRight'))).toEqual({ command: null, typed: null, taken: true });
		expect(press(shift('ArrowUp'), { place: 'away' }).taken).toBe(false);
		expect(press(shift('PageDown')).taken).toBe(false);
	});

	it('does nothing for letters, digits and signs where the reader has switched them off', () => {
		for (const name of ['n', 'b', '.', '?', '7'])
			expect(press(key(name), { characters: false })).toEqual({ command: null, typed: null, taken: false });
		expect(press(key('PageDown'), { characters: false }).command).toEqual(next);
		expect(press(key(' '), { characters: false }).command).toEqual(next);
	});
});

describe('a number that is typed', () => {
	const typed = (text: string, now = 1000) =>
		[...text].reduce((sofar, digit) => press(key(digit), { typed: sofar, now }).typed, situation.typed);

	it.each(['Enter', 'g', 'G', 'ل'])('is gone to by %s', (name) => {
		expect(press(key(name), { typed: typed('12') })).toEqual({
			command: { name: 'go-to', number: 12 },
			typed: null,
			taken: true,
		});
	});

	it('can be typed in Arabic figures', () => {
		expect(typed('١٢')).toEqual({ digits: '12', at: 1000 });
	});

	it('keeps its last three digits', () => {
		expect(typed('12345')?.digits).toBe('345');
	});

	it('is forgotten after a while', () => {
		const now = 1000 + NUMBER_LASTS;
		expect(press(key('Enter'), { typed: typed('12'), now }).command).toEqual({ name: 'go-to', number: 12 });
		expect(press(key('Enter'), { typed: typed('12'), now: now + 1 })).toMatchObject({
			command: null,
			taken: false,
		});
		expect(press(key('3'), { typed: typed('12'), now: now + 1 }).typed?.digits).toBe('3');
	});

	it('is taken back by Backspace, and left by Escape and by any other key that does something', () => {
		expect(press(key('Backspace'), { typed: typed('12') }).typed?.digits).toBe('1');
		expect(press(key('Backspace'), { typed: typed('1') })).toEqual({
			command: null,
			typed: null,
			taken: true,
		});
		expect(press(key('Escape'), { typed: typed('12') })).toEqual({ command: null, typed: null, taken: true });
		expect(press(key('n'), { typed: typed('12') })).toEqual({ command: next, typed: null, taken: true });
	});

	it('outlives keys that are not ours', () => {
		expect(press(key('Shift'), { typed: typed('12') }).typed?.digits).toBe('12');
	});
});

describe('away from the step', () => {
	it.each(['z', 'ئ', 'Backspace'])('%s leads back', (name) => {
		expect(press(key(name), { place: 'away' })).toEqual({
			command: { name: 'return' },
			typed: null,
			taken: true,
		});
	});

	it('all other keys are the reader’s', () => {
		for (const [pressed, command] of KEYS)
			if (command.name !== 'return')
				expect(press(pressed, { place: 'away' })).toEqual({ command: null, typed: null, taken: false });
		expect(press(key('7'), { place: 'away' }).taken).toBe(false);
		expect(press(shift('Backspace'), { place: 'away' }).taken).toBe(false);
	});
});

describe('on the page of all steps', () => {
	it.each<[string, Command]>([
		['o', { name: 'overview' }],
		['Escape', { name: 'leave' }],
		['z', { name: 'return' }],
		['?', { name: 'help' }],
	])('%s works', (name, command) => {
		expect(press(key(name), { place: 'overview' }).command).toEqual(command);
	});

	it('a number is gone to, and the page scrolls as any other', () => {
		const { typed } = press(key('3'), { place: 'overview' });
		expect(press(key('Enter'), { place: 'overview', typed }).command).toEqual({ name: 'go-to', number: 3 });
		for (const name of [' ', 'ArrowDown', 'PageDown', 'End', 'b'])
			expect(press(key(name), { place: 'overview' }).taken).toBe(false);
	});
});
