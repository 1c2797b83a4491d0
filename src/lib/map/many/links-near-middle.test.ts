import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import type { LinkMark, Position } from '$lib/scene/model';
import { coarseCourse, middleOf } from './coarse-course';
import { linksNearMiddle } from './links-near-middle';

const along = (id: string, from: Position, to: Position, part: [number, number] = [0, 1]): LinkMark =>
	aLink({ id, course: { from, to, lane: 0, lanes: 1, part } });
const ids = (links: LinkMark[]) => links.map(({ id }) => id);

describe('the links nearest to the middle', () => {
	const links = [
		along('far', [100, -40], [140, -40]),
		along('through', [-90, 1], [90, 1]),
		along('beside', [0, 10], [20, 10]),
		along('within', [-1, 0], [1, 0]),
	];

	it('are chosen by where they pass, in the order given', () => {
		expect(ids(linksNearMiddle(links, [-10, -10, 10, 10], 3))).toEqual(['through', 'beside', 'within']);
		expect(ids(linksNearMiddle(links, [-10, -10, 10, 10], 1))).toEqual(['within']);
		expect(ids(linksNearMiddle(links, [110, -50, 130, -30], 1))).toEqual(['far']);
	});

	it('are all where that many are wanted', () => {
		expect(linksNearMiddle(links, [-10, -10, 10, 10], 9)).toEqual(links);
	});
});

describe('the coarse course of a link', () => {
	it('begins and ends where the link does, and has a middle', () => {
		const { course } = along('a', [0, 0], [40, 0]);
		const positions = coarseCourse(course);
		expect(positions[0]).toEqual([0, 0]);
		expect(positions.at(-1)).toEqual([40, 0]);
		expect(positions.length % 2).toBe(1);
		expect(middleOf(course)[0]).toBeCloseTo(20);
	});

	it('is a part of it where the link is', () => {
		const { course } = along('a', [0, 0], [40, 0], [0, 0.25]);
		expect(coarseCourse(course).at(-1)?.[0]).toBeCloseTo(10);
		expect(middleOf(course)[0]).toBeCloseTo(5);
	});

	it('has a middle where both ends are one place', () => {
		expect(middleOf(along('a', [5, 5], [5, 5]).course)).toEqual([5, 5]);
	});
});
