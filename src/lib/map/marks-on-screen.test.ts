import { describe, expect, it } from 'vitest';
import { screenLine } from '$lib/picture/screen-line';
import { aLink } from '$lib/scene/a-link.fixture';
import { marksOnScreen } from './marks-on-screen';

const size = { width: 100, height: 100 };
const dot = (id: string, x: number) => ({ id, name: id, point: [x, 50] as const, radius: 6 });

describe('the marks on screen', () => {
	it('are places at their dots and countries, then links at the middle of what is seen of them', () => {
		const line = screenLine(aLink(), [
			[50, 50],
			[250, 50],
		]);
		const marks = marksOnScreen({ dots: [dot('a', 10)], countries: [dot('b', 90)], lines: [line], size });
		expect(marks.map(({ id }) => id)).toEqual(['place a', 'place b', `link ${aLink().id}`]);
		expect(marks[0]?.point).toEqual([10, 50]);
		// Seen from 50 to about the edge, not to 250.
		expect(marks[2]?.point[0]).toBeGreaterThan(60);
		expect(marks[2]?.point[0]).toBeLessThan(120);
		expect(marks[2]?.target).toEqual({ kind: 'contact', id: aLink().contact });
	});

	it('leave out what is out of view', () => {
		const away = screenLine(aLink(), [
			[500, 500],
			[900, 500],
		]);
		const countries = [dot('c', 101)];
		expect(marksOnScreen({ dots: [dot('a', -40), dot('b', 400)], countries, lines: [away], size })).toEqual(
			[],
		);
	});
});
