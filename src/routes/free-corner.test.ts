import { describe, expect, it } from 'vitest';
import { freeCorner, type Shown } from './free-corner';

const room = {
	map: { width: 100, height: 100 },
	box: { width: 30, height: 40 },
	padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

const places = (...points: [number, number][]): Shown => ({ places: points, courses: [] });

describe('freeCorner', () => {
	it('takes the first corner where none is hidden', () => {
		expect(freeCorner(places([50, 50]), room)).toBe('bottom-left');
	});

	it('passes over a corner in which something lies', () => {
		expect(freeCorner(places([10, 90]), room)).toBe('bottom-right');
		expect(freeCorner(places([10, 90], [90, 90]), room)).toBe('top-right');
	});

	it('hides as little as it can where something lies in every corner', () => {
		expect(
			freeCorner(places([10, 90], [11, 91], [90, 90], [91, 91], [90, 10], [91, 11], [10, 10]), room),
		).toBe('top-left');
	});

	it('rather hides a line than a place', () => {
		const shown = {
			places: [[10, 90]],
			courses: [
				[90, 90],
				[91, 90],
				[92, 90],
			],
		} satisfies Shown;
		expect(freeCorner(shown, { ...room, corners: ['bottom-left', 'bottom-right'] })).toBe('bottom-right');
	});

	it('keeps to the corners that can be had', () => {
		expect(freeCorner(places([10, 90], [90, 90]), { ...room, corners: ['bottom-right'] })).toBe(
			'bottom-right',
		);
	});

	it('counts from the edge of what panels cover', () => {
		const padding = { ...room.padding, bottom: 50 };
		expect(freeCorner(places([10, 90]), { ...room, padding })).toBe('bottom-left');
		expect(freeCorner(places([10, 30]), { ...room, padding })).toBe('bottom-right');
	});
});
