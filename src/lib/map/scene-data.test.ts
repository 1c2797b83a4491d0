import { describe, expect, it } from 'vitest';
import type { PlaceMark, Scene } from '$lib/scene/model';
import { aLink } from '$lib/scene/a-link.fixture';
import { LAYOUTS } from '$lib/picture/picture-layout';
import { drawsTheSame, sceneData as dataOf } from './scene-data';

const town: PlaceMark = {
	id: 'a-town',
	name: 'A Town',
	point: [10, 40],
	precision: 'city',
	emphasis: 'normal',
};
const path: Scene['links'][number]['path'] = [
	[10, 40],
	[12, 40],
	[14, 40],
	[16, 40],
	[18, 40],
	[20, 40],
];
const scene = (about: Partial<Scene> = {}): Scene => ({
	places: [town],
	countries: [],
	links: [aLink({ path })],
	frame: [0, 30, 30, 50],
	...about,
});

const sceneData = (of: Scene) => dataOf({ scene: of, layout: LAYOUTS[0] });

describe("the scene's data for the map", () => {
	it('has one line for a link, which names give way to', () => {
		const [line, ...others] = sceneData(scene()).links.features;
		expect(others).toEqual([]);
		expect(line?.properties).toEqual({ id: 'an-invented-visit.a-traveller' });
		expect(line?.geometry.coordinates).toEqual(path);
	});

	it('has no lines where there are so many that no name would find room', () => {
		const many = Array.from({ length: 400 }, (_, index) => aLink({ id: `visit.${index}`, path }));
		expect(sceneData(scene({ links: many })).links.features).toEqual([]);
	});

	it('writes the name of a far country where a link fades out, with an arrow towards it', () => {
		const arriving = aLink({ path, fades: 'from', towards: 'Far Country' });
		const [name, ...others] = sceneData(scene({ links: [arriving] })).stubs.features;
		expect(others).toEqual([]);
		expect(name?.properties?.['name']).toBe('← Far Country');
		expect(name?.geometry.coordinates).toEqual([10, 40]);
		const leaving = aLink({ path, fades: 'to', towards: 'Far Country' });
		expect(sceneData(scene({ links: [leaving] })).stubs.features[0]?.properties?.['name']).toBe(
			'→ Far Country',
		);
		expect(sceneData(scene({ links: [aLink({ path, fades: 'to' })] })).stubs.features).toEqual([]);
	});

	it('puts the name of a place on the side that its links leave free', () => {
		const back = [...path].reverse();
		expect(sceneData(scene()).places.features[0]?.properties?.['anchor']).toBe('right');
		expect(
			sceneData(scene({ places: [{ ...town, point: [20, 40] }], links: [aLink({ path: back })] })).places
				.features[0]?.properties?.['anchor'],
		).toBe('left');
	});
});

describe('two scenes', () => {
	it('draw the same when only the emphasis differs', () => {
		const other = scene({
			links: [aLink({ path, emphasis: 'selected' })],
			places: [{ ...town, emphasis: 'selected' }],
		});
		expect(drawsTheSame(scene(), other)).toBe(true);
	});

	it('differ where a link is dimmed, since names may lie over it then, and where the frame differs', () => {
		expect(drawsTheSame(scene(), scene({ links: [aLink({ path, emphasis: 'dimmed' })] }))).toBe(false);
		expect(drawsTheSame(scene(), { ...scene(), frame: [0, 30, 30, 60] })).toBe(false);
	});

	it.each([
		{ links: [] },
		{ links: [aLink({ course: { from: [10, 40], to: [20, 45], lane: 1, lanes: 2, part: [0, 1] } })] },
		{ links: [aLink({ path, standing: 'alleged' as const })] },
		{ places: [{ ...town, name: 'Another Town' }] },
	])('draw differently when %o', (about) => {
		expect(drawsTheSame(scene(), scene(about))).toBe(false);
	});
});
