import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insetProjection } from './inset-projection';
import { coversDot, overlaps, placeLabels, type LabelToPlace } from './place-labels';
import { textWidth } from './text-width';

const room = { width: 280, height: 330 };
const label = fc
	.record({
		x: fc.integer({ min: 0, max: 280 }),
		y: fc.integer({ min: 0, max: 330 }),
		width: fc.integer({ min: 10, max: 120 }),
	})
	.map(({ x, y, width }) => ({ point: [x, y] as const, radius: 5, width, height: 16 }));
const labels = fc
	.array(label, { maxLength: 12 })
	.map((all): LabelToPlace[] => all.map((one, index) => ({ ...one, id: `place-${index}` })));

describe('names beside their dots', () => {
	it('never cover each other, a dot, or the edge', () => {
		fc.assert(
			fc.property(labels, (all) => {
				const boxes = [...placeLabels(all, room).values()];
				boxes.forEach((box, index) => {
					expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
					expect(all.some((dot) => coversDot(box, dot))).toBe(false);
					expect(box.left).toBeGreaterThanOrEqual(0);
					expect(box.left + box.width).toBeLessThanOrEqual(room.width);
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('keep from the edge as far as they are told', () => {
		const one = { id: 'a', point: [100, 100] as const, radius: 5, width: 40, height: 16 };
		const tight = { width: 149, height: 330 };
		expect(placeLabels([one], tight).get('a')?.left).toBe(109);
		expect(placeLabels([one], tight, [], 5).get('a')?.left).not.toBe(109);
	});

	it('leave out what is dispensable first', () => {
		const narrow = { width: 60, height: 20 };
		const [a, b] = [
			{ id: 'a', point: [5, 10] as const, radius: 2, width: 40, height: 16, dispensable: true },
			{ id: 'b', point: [55, 10] as const, radius: 2, width: 40, height: 16 },
		];
		expect([...placeLabels([a, b], narrow).keys()]).toEqual(['b']);
		expect([...placeLabels([b, a], narrow).keys()]).toEqual(['b']);
	});

	it('stand to the right where nothing is in the way', () => {
		const box = placeLabels([{ id: 'a', point: [100, 100], radius: 5, width: 40, height: 16 }], room).get(
			'a',
		);
		expect(box).toEqual({ left: 109, top: 92, width: 40, height: 16 });
	});

	it('move aside for one another where both can be had', () => {
		const two = [
			{ id: 'a', point: [100, 100] as const, radius: 5, width: 60, height: 16 },
			{ id: 'b', point: [130, 100] as const, radius: 5, width: 60, height: 16 },
		];
		expect(placeLabels(two, room).size).toBe(2);
	});

	it('rather keep clear of lines', () => {
		const one = [{ id: 'a', point: [100, 100] as const, radius: 5, width: 40, height: 16 }];
		const line = [110, 120, 130, 140].map((x) => [x, 100] as const);
		expect(placeLabels(one, room, line).get('a')?.left).toBeLessThan(100);
	});

	it('are left out where there is no room for them', () => {
		expect(placeLabels([{ id: 'a', point: [5, 5], radius: 5, width: 400, height: 16 }], room).size).toBe(0);
	});

	it.each([150, 180, 220, 280, 340])('all find room for the four places of the Levant at %i px', (width) => {
		const { size, project } = insetProjection(width);
		const places = [
			{ id: 'Damascus', point: project([36.29128, 33.5102]) },
			{ id: 'Hmeimim', point: project([35.9487, 35.4011]) },
			{ id: 'Beirut', point: project([35.50157, 33.89332]) },
			{ id: 'Tripoli', point: project([35.84415, 34.43352]) },
		].map((place) => ({ ...place, radius: 5, width: textWidth(place.id, 13), height: 16 }));
		expect(placeLabels(places, size).size).toBe(4);
	});
});
