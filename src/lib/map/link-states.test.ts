import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { Scene } from '$lib/scene/model';
import { linkStates } from './link-states';

const scene: Scene = {
	places: [],
	countries: [],
	links: [
		aLink({ id: 'a-meeting.one', contact: 'a-meeting', emphasis: 'related' }),
		aLink({ id: 'a-meeting.two', contact: 'a-meeting' }),
		aLink({ id: 'a-visit.three', contact: 'a-visit' }),
	],
	frame: [0, 30, 30, 50],
};

describe('the states of links', () => {
	it('are one a link, in the order of the scene', () => {
		expect(linkStates(scene.links, null).map(({ emphasis }) => emphasis)).toEqual([
			'related',
			'normal',
			'normal',
		]);
	});

	it('have every link of the contact that is pointed at under the pointer, and no place of its name', () => {
		const hovers = (kind: 'contact' | 'place') =>
			linkStates(scene.links, { kind, id: 'a-meeting' }).map(({ hover }) => hover);
		expect(hovers('contact')).toEqual([true, true, false]);
		expect(hovers('place')).toEqual([false, false, false]);
	});
});
