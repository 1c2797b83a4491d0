import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { candidatesAt } from './candidates';
import { withStanding } from './with-standing';

const points = [
	[0, 0],
	[100, 0],
] as const;
const words = (about: Parameters<typeof aLink>[0]) => {
	const [named] = candidatesAt([50, 0], [], [{ link: aLink(about), points: [...points] }]);
	return named && withStanding(named);
};

describe('the words for what lies under the pointer', () => {
	it('say how surely a contact is known', () => {
		expect(words({ label: 'An invented visit', standing: 'alleged' })).toBe('An invented visit · alleged');
	});

	it('say that an end is our addition', () => {
		expect(words({ seats: { from: true, to: false } })).toMatch(/a seat, our addition$/);
	});

	it('are the name alone for a place', () => {
		expect(withStanding({ label: 'A Town' })).toBe('A Town');
	});
});
