import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { opensSearch, type Pressed } from './opens-search';

/** An element as far as the rule looks at one. */
class FakeElement {
	constructor(readonly field: boolean) {}
	closest(): FakeElement | null {
		return this.field ? this : null;
	}
}
beforeAll(() => void vi.stubGlobal('Element', FakeElement));
afterAll(() => void vi.unstubAllGlobals());

const pressed = (key: string, code: string, more: Partial<Pressed> = {}): Pressed => ({
	...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
	...{ target: null, defaultPrevented: false },
	...more,
});
const inField = { target: new FakeElement(true) as unknown as EventTarget };
const onButton = { target: new FakeElement(false) as unknown as EventTarget };

describe('the key /', () => {
	it.each([
		['/', 'Slash'],
		['/', 'Digit7'],
		['ظ', 'Slash'],
	])('opens the search, as %s on %s', (key, code) => {
		expect(opensSearch(pressed(key, code, onButton), true)).toBe(true);
		expect(opensSearch(pressed(key, code, { shiftKey: true }), true)).toBe(true);
	});

	it('is typed where something is typed, and does nothing where it is switched off', () => {
		expect(opensSearch(pressed('/', 'Slash', inField), true)).toBe(false);
		expect(opensSearch(pressed('/', 'Slash'), false)).toBe(false);
	});
});

describe('K with Ctrl or ⌘', () => {
	it.each([
		['k', 'KeyK'],
		['K', 'KeyK'],
		['k', 'KeyV'],
		['ن', 'KeyK'],
	])('opens the search, as %s on %s, also from a field and with / switched off', (key, code) => {
		for (const which of ['ctrlKey', 'metaKey'] as const)
			expect(opensSearch(pressed(key, code, { [which]: true, ...inField }), false)).toBe(true);
	});
});

it('leaves all other keys alone', () => {
	for (const one of [
		pressed('k', 'KeyK'),
		pressed('t', 'KeyK', { ctrlKey: true }),
		pressed('k', 'KeyK', { ctrlKey: true, shiftKey: true }),
		pressed('/', 'Slash', { altKey: true }),
		pressed('/', 'Slash', { ctrlKey: true }),
		pressed('-', 'Slash'),
		pressed('/', 'Slash', { defaultPrevented: true }),
	])
		expect(opensSearch(one, true)).toBe(false);
});
