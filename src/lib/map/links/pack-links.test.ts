import { describe, expect, it } from 'vitest';
import { mercator } from '$lib/geometry/mercator';
import type { Position } from '$lib/geometry/position';
import { aLink } from '$lib/scene/a-link.fixture';
import { aCourse, CAIRO, DAMASCUS } from './a-course.fixture';
import { drawingOrder } from './link-order';
import { AT_MIDDLE, FLAGS, LINK_BYTES, LINKS_A_ROW, OFFSETS, packedExtent, packLinks } from './pack-links';

const packed = (...links: Parameters<typeof aLink>[0][]) => {
	const all = links.map((about) => aLink(about));
	return new DataView(packLinks(all, Uint32Array.from(all.keys())));
};
const floats = (view: DataView, offset: number, count: number): number[] =>
	Array.from({ length: count }, (_, index) => view.getFloat32(offset + 4 * index, true));
const trait = (view: DataView, index: number): number => view.getUint8(OFFSETS.traits + index);

describe('packed links', () => {
	it('take at most 64 bytes each', () => {
		expect(LINK_BYTES).toBeLessThanOrEqual(64);
		expect(packed({}, {}, {}).byteLength).toBe(3 * LINK_BYTES);
		expect(packed().byteLength).toBe(0);
	});

	it('fill whole rows of a texture where they are more than one', () => {
		const row = LINKS_A_ROW * LINK_BYTES;
		const many = Array.from({ length: LINKS_A_ROW + 1 }, () => ({}));
		expect(packed(...many).byteLength).toBe(2 * row);
		expect(packed(...many.slice(1)).byteLength).toBe(row);
	});

	it('have both ends to a hundredth of a metre', () => {
		const view = packed({ course: aCourse(DAMASCUS, CAIRO) });
		for (const [offset, position] of [
			[OFFSETS.from, DAMASCUS],
			[OFFSETS.to, CAIRO],
		] as const) {
			const [x = 0, y = 0, restX = 0, restY = 0] = floats(view, offset, 4);
			const [exactX, exactY] = mercator(position);
			expect(Math.abs(x + restX - exactX) * 40e6).toBeLessThan(0.01);
			expect(Math.abs(y + restY - exactY) * 40e6).toBeLessThan(0.01);
		}
	});

	it('have an end that runs on across the antimeridian', () => {
		const view = packed({ course: aCourse([170, 10], [-170, 10]) });
		expect(floats(view, OFFSETS.to, 1)[0]).toBeCloseTo(1 + 10 / 360, 6);
	});

	it('have the bow of their lane, and the part that is drawn', () => {
		const view = packed({ course: { ...aCourse(DAMASCUS, CAIRO, 2, 4), part: [0.25, 1] } });
		const [bias = 0, lane = 0, spacing = 0] = floats(view, OFFSETS.bow, 3);
		expect(Math.abs(bias)).toBeCloseTo(0.06);
		expect(lane).toBeCloseTo(Math.sign(bias) * 0.5);
		expect(spacing).toBeCloseTo(0.1);
		expect(floats(view, OFFSETS.part, 2)).toEqual([0.25, 1]);
	});

	it('say which tone, which standing and which end', () => {
		const alleged = packed({ standing: 'alleged', kind: 'travel' });
		expect([trait(alleged, 0), trait(alleged, 1)]).toEqual([3, 4]);
		expect(trait(packed({ kind: 'standing' }), 2)).toBe(2);
		expect(trait(packed({ kind: 'tie', directed: false }), 2)).toBe(0);
		expect(trait(packed({ kind: 'accusation', fades: 'to' }), 2)).toBe(3 + AT_MIDDLE);
	});

	it('say how they fade, whether they are directed, double, or an accusation', () => {
		const about = {
			fades: 'to',
			seats: { from: true, to: false },
			directed: false,
			kind: 'standing',
		} as const;
		expect(trait(packed(about), 3)).toBe(FLAGS.fadesTo + FLAGS.seatFrom + FLAGS.double);
		expect(trait(packed({ kind: 'accusation', directed: true }), 3)).toBe(FLAGS.directed + FLAGS.accused);
	});

	it('lie in the order that is asked for', () => {
		const links = [
			aLink({ standing: 'on-record', course: aCourse([1, 0], [2, 0]) }),
			aLink({ standing: 'alleged', course: aCourse([3, 0], [4, 0]) }),
		];
		const view = new DataView(packLinks(links, drawingOrder(links)));
		expect(floats(view, OFFSETS.from, 1)[0]).toBeCloseTo(mercator([3, 0])[0]);
		expect(floats(view, LINK_BYTES + OFFSETS.from, 1)[0]).toBeCloseTo(mercator([1, 0])[0]);
	});

	it('tell from where to where they reach: beyond their ends where they bow, and on across the antimeridian', () => {
		const extent = (...courses: [Position, Position][]) => {
			const links = courses.map(([from, to]) => aLink({ course: aCourse(from, to) }));
			return packedExtent(packLinks(links, drawingOrder(links)), links.length);
		};
		expect(extent()).toEqual([0, 0]);
		expect(
			extent([
				[0, 0],
				[36, 0],
			]),
		).toEqual([expect.closeTo(0.5), expect.closeTo(0.6)]);
		expect(
			extent([
				[171, 0],
				[-171, 0],
			])[1],
		).toBeCloseTo(1.025);
		const [west, east] = extent(
			[
				[0, 10],
				[0, 50],
			],
			[
				[-18, 0],
				[0, 0],
			],
		);
		const bow = 0.4 * (mercator([0, 10])[1] - mercator([0, 50])[1]);
		expect(west).toBeCloseTo(Math.min(0.45, 0.5 - bow));
		expect(east).toBeCloseTo(0.5 + bow);
	});
});
