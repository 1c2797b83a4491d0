import { describe, expect, it } from 'vitest';
import type { Scene } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { withStanding } from './with-standing';

const scene: Scene = {
	places: [],
	countries: [],
	links: [aLink({ standing: 'alleged' })],
	frame: [0, 0, 1, 1],
};

describe('the words for what lies under the pointer', () => {
	it('say how surely a contact is known', () => {
		const [named] = withStanding(
			[{ target: { kind: 'contact', id: 'an-invented-visit' }, label: 'An invented visit', distance: 0 }],
			scene,
		);
		expect(named?.label).toMatch(/^An invented visit · alleged$/);
	});

	it('are the name alone for a place', () => {
		const place = { target: { kind: 'place' as const, id: 'a-town' }, label: 'A Town', distance: 0 };
		expect(withStanding([place], scene)).toEqual([place]);
	});
});
