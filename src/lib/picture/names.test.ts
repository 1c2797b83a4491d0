import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { PlaceMark, Position } from '$lib/scene/model';
import { countryNames } from './country-names';
import { anchorOf, placeNames } from './place-names';
import { stubNames, stubsOf } from './stub-names';

/** Ten pixels to a degree, north up, with 0° E 60° N in the corner. */
const onMap = ([longitude, latitude]: Position): [number, number] => [longitude * 10, (60 - latitude) * 10];
const room = { width: 400, height: 300 };
const place = (id: string, point: Position): PlaceMark => ({
	id,
	name: 'A Town',
	point,
	precision: 'city',
	emphasis: 'normal',
});

describe('names of places', () => {
	it('stand to the east of a lonely dot, and inside the map', () => {
		const names = placeNames([place('a', [20, 40]), place('b', [39, 40])], [], { onMap, room, fontSize: 14 });
		expect(anchorOf(names.get('a') ?? { across: 0, down: 0, anchor: 'middle' })).toBe('left');
		expect(anchorOf(names.get('b') ?? { across: 0, down: 0, anchor: 'middle' })).toBe('right');
	});

	it('leave the side free on which a link leaves', () => {
		const east = aLink({
			path: [
				[20, 40],
				[30, 40],
			],
		});
		const names = placeNames([place('a', [20, 40])], [east], { onMap, room, fontSize: 14 });
		expect(anchorOf(names.get('a') ?? { across: 0, down: 0, anchor: 'start' })).toBe('right');
	});

	it('never cover one another, though they stand close together', () => {
		const names = placeNames([place('a', [20, 40]), place('b', [20, 38.5])], [], {
			onMap,
			room,
			fontSize: 14,
		});
		const [a, b] = [names.get('a'), names.get('b')];
		expect(a && b).toBeTruthy();
		if (a && b) expect(Math.abs(a.down - (b.down + 15)) > 14 || a.anchor !== b.anchor).toBe(true);
	});
});

describe('names of far countries', () => {
	const towards = (id: string, longitude: number, about = {}) =>
		aLink({
			id,
			path: [
				[20, 40],
				[longitude, 50],
			],
			fades: 'to',
			towards: 'Far Country',
			...about,
		});

	it('are written once for links that fade out from one place towards one country, at the one in the middle', () => {
		const stubs = stubsOf([towards('a', 10), towards('b', 12), towards('c', 14)]);
		expect(stubs.map(({ link, text }) => [link.id, text])).toEqual([['b', '↖ Far Country']]);
	});

	it('are written at one that is not dimmed, if there is one', () => {
		const dimmed = { emphasis: 'dimmed' as const };
		const stubs = stubsOf([towards('a', 10), towards('b', 12, dimmed), towards('c', 14, dimmed)]);
		expect(stubs.map(({ link }) => link.id)).toEqual(['a']);
	});

	it('are left out where nothing is free', () => {
		const taken = [{ left: 0, top: 0, width: 400, height: 300 }];
		expect(stubNames([towards('a', 10)], { onMap, room, taken })).toEqual([]);
		expect(stubNames([towards('a', 10)], { onMap, room, taken: [] })).toHaveLength(1);
	});
});

describe('names of countries', () => {
	const country = { code: 'ZZ', rank: 1, name: 'Far Country', point: [20, 45] as Position };
	const named = (about = {}) =>
		countryNames([country], { onMap, map: room, zoom: 4, taken: [], avoid: [], ...about });

	it('stand in their place, in capitals', () => {
		expect(named()).toMatchObject([{ across: 0, down: 0, lines: ['FAR', 'COUNTRY'] }]);
	});

	it('step aside for a place, and give way where nothing is free', () => {
		expect(named({ taken: [{ left: 195, top: 145, width: 10, height: 10 }] })[0]).not.toMatchObject({
			across: 0,
			down: 0,
		});
		expect(named({ taken: [{ left: 0, top: 0, width: 400, height: 300 }] })).toEqual([]);
	});

	it('are left out where the edge would cut them', () => {
		expect(
			countryNames([{ ...country, point: [1, 45] }], { onMap, map: room, zoom: 4, taken: [], avoid: [] }),
		).toEqual([]);
	});

	it('of small countries wait until the map is closer', () => {
		expect(
			countryNames([{ ...country, rank: 5 }], { onMap, map: room, zoom: 4.9, taken: [], avoid: [] }),
		).toEqual([]);
		expect(
			countryNames([{ ...country, rank: 5 }], { onMap, map: room, zoom: 5, taken: [], avoid: [] }),
		).toHaveLength(1);
	});
});
