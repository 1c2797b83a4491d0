import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { Bounds, LinkMark, Position, Scene } from '$lib/scene/model';
import { MOST_DRAWN, scenesOfView } from './links-of-view';

const EUROPE: Bounds = [-10, 35, 30, 60];

const between = (id: string, from: Position, to: Position, about: Partial<LinkMark> = {}): LinkMark =>
	aLink({ id, course: { from, to, lane: 0, lanes: 1, part: [0, 1] }, ...about });
/** As many as are no more told apart, all of them far away. */
const crowd = Array.from({ length: MOST_DRAWN + 1 }, (_, index) =>
	between(`far-${index}`, [100, -40], [120, -30]),
);
const sceneOf = (links: LinkMark[]): Scene => ({
	places: [],
	countries: [],
	links,
	frame: [-180, -80, 180, 80],
});
const drawn = (links: LinkMark[], seen: Bounds = EUROPE) =>
	scenesOfView()(sceneOf(links), seen).links.map(({ id }) => id);

describe('the links of a view', () => {
	it('are all of them as long as they can be told apart', () => {
		const scene = sceneOf(crowd.slice(1));
		expect(scenesOfView()(scene, EUROPE)).toBe(scene);
	});

	it('begin or end in it, and say of how many they are', () => {
		const from = between('from-here', [10, 50], [100, 0]);
		const to = between('to-here', [100, 0], [10, 50]);
		const by = between('passing-by', [-60, 50], [80, 50]);
		const scene = scenesOfView()(sceneOf([...crowd, from, to, by]), EUROPE);
		expect(scene.links).toEqual([from, to]);
		expect(scene.linksInAll).toBe(crowd.length + 3);
	});

	it('do not count the end at which they fade away', () => {
		const course = { from: [100, 0], to: [10, 50], lane: 0, lanes: 1, part: [0, 0.3] } as const;
		const stub = aLink({ id: 'stub', fades: 'to', course: course as unknown as LinkMark['course'] });
		expect(drawn([...crowd, stub])).toEqual([]);
	});

	it('are found in whichever copy of the world is looked at', () => {
		const pacific = between('pacific', [-175, 0], [100, 0]);
		expect(drawn([...crowd, pacific], [170, -10, 200, 10])).toEqual(['pacific']);
		expect(drawn([...crowd, pacific], [-190, -10, -160, 10])).toEqual(['pacific']);
		expect(drawn([...crowd, pacific], [-160, -10, -100, 10])).toEqual([]);
	});

	it('are the largest of too many, in the order given, after what the reader selected and before what is dimmed', () => {
		const bundle = (id: string, legs: number, emphasis: LinkMark['emphasis'] = 'normal') =>
			between(id, [10, 50], [20, 50], { emphasis, bundle: { contacts: [], legs } });
		const many = Array.from({ length: MOST_DRAWN }, (_, index) => bundle(`of-${index + 2}`, index + 2));
		const ids = drawn([bundle('dimmed', 900, 'dimmed'), ...many, bundle('selected', 1, 'selected')]);
		expect(ids).toHaveLength(MOST_DRAWN);
		expect(ids).not.toContain('dimmed');
		expect(ids.slice(0, 2)).toEqual(['of-3', 'of-4']);
		expect(ids.at(-1)).toBe('selected');
	});

	it('are the same scene as long as the same are drawn', () => {
		const ofView = scenesOfView();
		const scene = sceneOf([...crowd, between('here', [10, 50], [100, 0])]);
		const first = ofView(scene, EUROPE);
		expect(ofView(scene, [-11, 35, 30, 60])).toBe(first);
		expect(ofView(scene, [90, -50, 130, -20])).not.toBe(first);
		expect(ofView({ ...scene }, EUROPE)).not.toBe(first);
	});
});
