import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { Scene } from '$lib/scene/model';
import { flatEye } from './eyes.fixture';
import { scenePicker } from './scene-picker';

const eye = flatEye({ centre: [10, 40], zoom: 5 });
const along = (latitude: number, name: string) =>
	aLink({
		id: `${name}.someone`,
		contact: name,
		path: [
			[0, latitude],
			[20, latitude],
		],
	});
const sceneOf = (links: Scene['links']): Scene => ({
	places: [{ id: 'a-town', name: 'A Town', point: [12, 40], precision: 'city', emphasis: 'normal' }],
	countries: [],
	links,
	frame: [0, 30, 20, 50],
});
const never = () => {
	throw new Error('nothing should be put off');
};

describe('the marks near a point', () => {
	it('are found at once in a small scene, links in drawing order', () => {
		const picker = scenePicker(() => eye, sceneOf([along(40, 'below'), along(40, 'above')]), never);
		const { dots, lines } = picker.near([0, 0], 8);
		expect(dots).toEqual([]);
		expect(lines.map(({ link }) => link.contact)).toEqual(['below', 'above']);
	});

	it('are dots where they are, and where the name of one is pointed at', () => {
		const picker = scenePicker(() => eye, sceneOf([]), never);
		const at = eye.project([12, 40]);
		expect(picker.near([at[0] + 10, at[1]], 8).dots).toMatchObject([{ id: 'a-town', point: at, radius: 6 }]);
		expect(picker.near([at[0] + 60, at[1]], 8).dots).toEqual([]);
		expect(picker.near([at[0] + 60, at[1]], 8, 'a-town').dots).toMatchObject([
			{ point: [at[0] + 60, at[1]] },
		]);
	});

	it('are those of the scene that is shown now', () => {
		const picker = scenePicker(() => eye, sceneOf([along(40, 'first')]), never);
		picker.near([0, 0], 8);
		picker.show(sceneOf([along(40, 'second')]));
		expect(picker.near([0, 0], 8).lines.map(({ link }) => link.contact)).toEqual(['second']);
	});

	it('are taken in slice by slice in a large scene, and all found in the end', () => {
		const links = Array.from({ length: 1000 }, (_, index) => along(41 + index * 0.001, `visit-${index}`));
		const later: (() => void)[] = [];
		const picker = scenePicker(
			() => eye,
			sceneOf([...links, along(40, 'last')]),
			(work) => later.push(work),
		);
		expect(picker.near([0, 0], 8).lines).toEqual([]);
		let slices = 0;
		for (let work = later.shift(); work; work = later.shift()) {
			work();
			slices++;
		}
		expect(slices).toBeGreaterThan(3);
		expect(picker.near([0, 0], 8).lines.map(({ link }) => link.contact)).toEqual(['last']);
	});
});
