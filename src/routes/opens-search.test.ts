import { describe, expect, it } from 'vitest';
import { opensSearch, type Pressed } from './opens-search';

/** An element as far as the rule looks at one. */
const element = (isField: boolean) => ({ closest: () => (isField ? {} : null) }) as unknown as EventTarget;

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
	...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target: element(false) },
	...more,
});
const inField = { target: element(true) };

describe('the key /', () => {
	it.each(['/', 'ظ'])('opens the search, as %s', (key) => {
		expect(opensSearch(pressed(key), true)).toBe(true);
		// On German keyboards it is had with Shift.
		expect(opensSearch(pressed(key, { shiftKey: true }), true)).toBe(true);
	});

	it('is typed where something is typed, and does nothing where it is switched off', () => {
		expect(opensSearch(pressed('/', inField), true)).toBe(false);
		expect(opensSearch(pressed('/'), false)).toBe(false);
	});
});

describe('K with Ctrl or ⌘', () => {
	it.each(['k', 'K', 'ن'])('opens the search, as %s, also from a field and with / switched off', (key) => {
		for (const which of ['ctrlKey', 'metaKey'] as const)
			expect(opensSearch(pressed(key, { [which]: true, ...inField }), false)).toBe(true);
	});
});

it('leaves all other keys alone', () => {
	for (const one of [
		pressed('k'),
		pressed('t', { ctrlKey: true }),
		pressed('k', { ctrlKey: true, shiftKey: true }),
		pressed('/', { altKey: true }),
		pressed('/', { ctrlKey: true }),
		pressed('-'),
		pressed('Slash'),
	])
		expect(opensSearch(one, true)).toBe(false);
});
