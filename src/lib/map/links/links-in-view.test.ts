import { describe, expect, it } from 'vitest';
import { aCourse, CAIRO, DAMASCUS } from './a-course.fixture';
import { linksInView } from './links-in-view';

const links = [{ course: aCourse(DAMASCUS, CAIRO) }];

describe('whether links are in view', () => {
	it('is so where one crosses the view, though both its ends lie outside', () => {
		expect(linksInView(links, [33, 31, 34, 32], false)).toBe(true);
	});

	it('is not so where the view lies elsewhere, or where there are none', () => {
		expect(linksInView(links, [-10, 50, 0, 60], false)).toBe(false);
		expect(linksInView([], [-180, -80, 180, 80], true)).toBe(false);
	});

	it('is so in another copy of the world where there are copies', () => {
		expect(linksInView(links, [33 - 360, 31, 34 - 360, 32], true)).toBe(true);
		expect(linksInView(links, [33 - 360, 31, 34 - 360, 32], false)).toBe(false);
	});

	it('is so on both sides of the antimeridian for a link that crosses it', () => {
		const over = [{ course: aCourse([170, 10], [-170, 10]) }];
		expect(linksInView(over, [174, 5, 176, 15], true)).toBe(true);
		expect(linksInView(over, [-176, 5, -174, 15], true)).toBe(true);
	});
});
