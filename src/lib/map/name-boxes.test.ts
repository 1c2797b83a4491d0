import { describe, expect, it } from 'vitest';
import { boxOfName, candidateBoxes, type ScreenBox } from './name-boxes';

const dot = { id: 'suva', name: 'Suva', point: [100, 50] as const, radius: 6 };
const inside = ({ x, y, width, height }: ScreenBox, [atX, atY]: [number, number]) =>
	atX >= x && atX <= x + width && atY >= y && atY <= y + height;

describe('the box of a name', () => {
	it('is found on whichever side the map wrote the name', () => {
		for (const written of candidateBoxes(dot.point, 40)) {
			const box = boxOfName(dot, 40, (id, point) => id === 'suva' && inside(written, point));
			expect(box && inside(box, [written.x + 20, written.y + 9])).toBe(true);
		}
	});

	it('is none where the name gave way to others', () => {
		expect(boxOfName(dot, 40, () => false)).toBeNull();
	});

	it('does not take the name of another place for its own', () => {
		expect(boxOfName(dot, 40, (id) => id === 'apia')).toBeNull();
	});

	it('grows with the text, and so does what lies between it and the dot', () => {
		const boxes = candidateBoxes(dot.point, 60, 1.5);
		expect(boxes.map(({ height }) => height)).toEqual(boxes.map(() => 27));
		for (const written of boxes) {
			const box = boxOfName(dot, 60, (id, point) => id === 'suva' && inside(written, point), 1.5);
			expect(box && inside(box, [written.x + 30, written.y + 13])).toBe(true);
		}
	});

	it.each([1, 1.5, 3])('never covers the dot, %f times as large', (textScale) => {
		for (const { x, y, width, height } of candidateBoxes(dot.point, 40, textScale))
			expect(x > 106 || x + width < 94 || y > 56 || y + height < 44).toBe(true);
	});
});
