import { describe, expect, it } from 'vitest';
import type { Scene } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { featureStates, stateChanges } from './feature-states';

const scene: Scene = {
	places: [{ id: 'a-town', name: 'A Town', point: [10, 40], precision: 'city', emphasis: 'normal' }],
	countries: [{ id: 'a-country', country: 'XX', name: 'A Country', point: [30, 40], emphasis: 'related' }],
	links: [
		aLink({ id: 'a-meeting.one', contact: 'a-meeting' }),
		aLink({ id: 'a-meeting.two', contact: 'a-meeting' }),
	],
	frame: [0, 30, 30, 50],
};

describe('feature states', () => {
	it('are given to a map that shows nothing yet for everything there is', () => {
		const { set, remove } = stateChanges(new Map(), featureStates(scene, null));
		expect(set.map(({ source, sourceLayer = '', id }) => [source, sourceLayer, id].join(' ')).sort()).toEqual(
			['near land XX', 'places  a-town', 'stubs  a-meeting.one', 'stubs  a-meeting.two', 'world land XX'],
		);
		expect(remove).toEqual([]);
	});

	it('do not change while nothing does', () => {
		const none = stateChanges(featureStates(scene, null), featureStates(scene, null));
		expect(none).toEqual({ set: [], remove: [] });
	});

	it('change for every link of a contact that is pointed at, and for nothing else', () => {
		const pointed = featureStates(scene, { kind: 'contact', id: 'a-meeting' });
		const { set } = stateChanges(featureStates(scene, null), pointed);
		expect(set.map(({ source }) => source).sort()).toEqual(['stubs', 'stubs']);
		expect(set.every(({ state }) => state.hover)).toBe(true);
	});

	it('do not take a place for a contact of the same id', () => {
		const pointed = featureStates(scene, { kind: 'contact', id: 'a-town' });
		expect(stateChanges(featureStates(scene, null), pointed).set).toEqual([]);
	});

	it('are taken away from what is no longer there', () => {
		const without = { ...scene, places: [], countries: [] };
		const { remove } = stateChanges(featureStates(scene, null), featureStates(without, null));
		expect(remove).toEqual([
			{ source: 'places', id: 'a-town' },
			{ source: 'world', sourceLayer: 'land', id: 'XX' },
			{ source: 'near', sourceLayer: 'land', id: 'XX' },
		]);
	});
});
