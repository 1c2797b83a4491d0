import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDossier as readReal } from '../../../tests/fixtures/real-dossier';
import { largeDossier } from '../../../tests/fixtures/large-dossier';
import { barMonths, densityOf, densityPath } from './density';
import { groupsOf } from './groups';
import { laneLayout } from './lane-layout';
import { heightOf, rowsBetween, rowsOf } from './rows';
import { domainOf } from './time-scale';

const realDossier = readReal();

const scaleOf = (width: number) => ({ ...domainOf(realDossier), width });
const sizesOf = (width: number) => ({
	lane: (lane: Parameters<typeof laneLayout>[0]) =>
		laneLayout(lane, lane.contact.title.en.length * 6, scaleOf(width)),
	density: 44,
	name: 0,
	gap: 6,
});
const groups = groupsOf(realDossier);
const large = largeDossier(2000);
const scale = { ...domainOf(large), width: 900 };

describe('the rows of few contacts', () => {
	const rows = rowsOf(groups, sizesOf(830), new Set());

	it('are their lanes, a name for each group', () => {
		expect(rows).toHaveLength(15);
		expect(rows.filter((row) => row.kind === 'lane' && row.first)).toHaveLength(groups.length);
	});

	it('do not lie on one another', () => {
		for (const [index, { top }] of rows.slice(1).entries())
			expect(top).toBeGreaterThanOrEqual((rows[index]?.top ?? 0) + (rows[index]?.height ?? 0));
	});

	it('are found between any two heights', () => {
		fc.assert(
			fc.property(fc.integer({ min: -50, max: 600 }), fc.nat(300), (top, height) => {
				expect(rowsBetween(rows, top, top + height)).toEqual(
					rows.filter((row) => row.top + row.height > top && row.top < top + height),
				);
			}),
		);
	});

	it('have names above their lanes where there is no column for them', () => {
		const rows = rowsOf(groups, { ...sizesOf(350), name: 26 }, new Set());
		expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(groups.length);
		expect(rows.some((row) => row.kind === 'lane' && row.first)).toBe(false);
	});
});

it('a name has room beside its mark, or lines above it', () => {
	for (const width of [100, 350, 500, 830, 2000])
		for (const lane of groups.flatMap(({ lanes }) => lanes)) {
			const words = lane.contact.title.en.length * 6;
			const { side, height, drawn, extent } = laneLayout(lane, words, scaleOf(width));
			if (side === 'after') expect(width - extent[1]).toBeGreaterThan(words);
			else if (side === 'before') expect(extent[0]).toBeGreaterThan(words);
			else expect(((height - drawn) / 17) * width).toBeGreaterThanOrEqual(words);
		}
});

describe('many contacts', () => {
	const many = groupsOf(large);
	const [group] = many;
	if (!group) throw new Error('there are no groups');

	it('are counted, and open into lanes', () => {
		expect(rowsOf(many, sizesOf(900), new Set()).map(({ kind }) => kind)).toEqual(many.map(() => 'density'));
		const opened = rowsOf(many, sizesOf(900), new Set([group.id]));
		expect(opened).toHaveLength(many.length + group.lanes.length);
		expect(heightOf(opened)).toBeGreaterThan(24 * group.lanes.length);
	});

	it('count once in each of their months', () => {
		expect(barMonths(scale)).toBe(1);
		const counts = densityOf(group, scale);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(group.lanes.length);
		const first = group.lanes[0];
		const one = densityOf(group, scale, (lane) => lane === first);
		expect(one.reduce((sum, count) => sum + count, 0)).toBe(1);
	});

	it('are counted by years where months are too narrow', () => {
		const narrow = { ...scale, width: 300 };
		expect(barMonths(narrow)).toBe(12);
		expect(densityOf(group, narrow).reduce((sum, count) => sum + count, 0)).toBe(group.lanes.length);
	});

	it('are drawn as bars, none where there are none', () => {
		expect(densityPath([0, 2, 1], scale, 2, 30).match(/M/g)).toHaveLength(2);
		expect(densityPath([0, 0], scale, 0, 30)).toBe('');
	});
});
