/** An invented link for tests of what draws links. */
import type { LinkMark } from '$lib/scene/model';

/** A link with whatever the test says of it. */
export function aLink(about: Partial<LinkMark> = {}): LinkMark {
	return {
		id: 'an-invented-visit.a-traveller',
		contact: 'an-invented-visit',
		kind: 'travel',
		standing: 'reported',
		directed: true,
		course: { from: [10, 40], to: [20, 45], lane: 0, lanes: 1, part: [0, 1] },
		path: [
			[10, 40],
			[20, 45],
		],
		fades: null,
		towards: null,
		seats: { from: false, to: false },
		places: { from: 'here', to: 'there' },
		ends: { from: 'Here', to: 'There' },
		label: 'An invented visit · 2017',
		emphasis: 'normal',
		...about,
	};
}
