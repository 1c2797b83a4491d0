import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePoint } from './beside-point';

const room = { width: 400, height: 300 };
const box = { width: 120, height: 40 };

describe('a box beside a point', () => {
	it('lies to the right and below where there is room', () => {
		expect(besidePoint([50, 50], box, room, 10)).toEqual({ left: 60, top: 60 });
	});

	it('lies on the other sides in the lower right corner', () => {
		expect(besidePoint([390, 290], box, room, 10)).toEqual({ left: 260, top: 240 });
	});

	it('never covers the point and never leaves a room that is large enough', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
		fc.assert(
			fc.property(point, ([x, y]) => {
				const { left, top } = besidePoint([x, y], box, room);
				const covers = x > left && x < left + box.width && y > top && y < top + box.height;
				const inside =
					left >= 0 && top >= 0 && left + box.width <= room.width && top + box.height <= room.height;
				return inside && !covers;
			}),
		);
	});
});
