import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { mayBeInView, pointAlong, pointsBetween, screenLine } from './screen-line';

const bent = screenLine(aLink(), [
	[0, 0],
	[30, 0],
	[30, 40],
]);

describe('a line on screen', () => {
	it('knows its length and how much of it lies before each point', () => {
		expect(bent.length).toBe(70);
		expect(bent.until).toEqual([0, 30, 70]);
	});

	it('gives the point at a distance along it, round its corners', () => {
		expect(pointAlong(bent, 15)).toEqual([15, 0]);
		expect(pointAlong(bent, 50)).toEqual([30, 20]);
	});

	it('gives its own ends for what lies before or past them', () => {
		expect(pointAlong(bent, -5)).toEqual([0, 0]);
		expect(pointAlong(bent, 500)).toEqual([30, 40]);
	});

	it('is cut out between two distances with the corners that lie between them', () => {
		expect(pointsBetween(bent, 20, 40)).toEqual([
			[20, 0],
			[30, 0],
			[30, 10],
		]);
	});

	it('leaves nothing of an empty cut', () => {
		expect(pointsBetween(bent, 40, 40)).toEqual([]);
		expect(pointsBetween(bent, 90, 95)).toEqual([]);
	});

	it('is in view when its box touches the view', () => {
		expect(mayBeInView(bent, { width: 100, height: 100 })).toBe(true);
		const above = screenLine(aLink(), [
			[10, -50],
			[90, -1],
		]);
		expect(mayBeInView(above, { width: 100, height: 100 })).toBe(false);
	});

	it('is never in view without points', () => {
		expect(mayBeInView(screenLine(aLink(), []), { width: 100, height: 100 })).toBe(false);
	});
});
