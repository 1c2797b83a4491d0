import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { screenLine, type ScreenPoint } from '$lib/picture/screen-line';
import { candidatesAt, distanceToLine, type ScreenDot } from './candidates';

const across = (contact: string, y: number) =>
	screenLine(aLink({ id: `${contact}.someone`, contact }), [
		[0, y],
		[100, y],
	]);
const dot = (id: string, point: ScreenPoint): ScreenDot => ({ id, name: id, point, radius: 5 });
const ids = (found: ReturnType<typeof candidatesAt>) => found.map(({ target }) => target.id);

describe('what lies under the pointer', () => {
	it('is every link within the tolerance, nearest first', () => {
		const lines = [across('far', 40), across('near', 12), across('nearer', 9)];
		expect(ids(candidatesAt([50, 8], [], lines))).toEqual(['nearer', 'near']);
	});

	it('is nothing where nothing is within the tolerance', () => {
		expect(candidatesAt([50, 60], [dot('a-town', [80, 80])], [across('far', 40)])).toEqual([]);
	});

	it('names a contact once, however many links it is drawn as', () => {
		const lines = [across('a-meeting', 10), across('a-meeting', 12), across('a-visit', 14)];
		expect(ids(candidatesAt([50, 12], [], lines))).toEqual(['a-meeting', 'a-visit']);
	});

	it('puts a place before the links that end at it', () => {
		const found = candidatesAt([6, 10], [dot('a-town', [0, 10])], [across('a-visit', 10)]);
		expect(found.map(({ target }) => target.kind)).toEqual(['place', 'contact']);
	});

	it('puts the link that is drawn last first where two lie on each other', () => {
		expect(ids(candidatesAt([50, 10], [], [across('below', 10), across('above', 10)]))).toEqual([
			'above',
			'below',
		]);
	});

	it('measures from the rim of a dot', () => {
		const [found] = candidatesAt([12, 0], [dot('a-town', [0, 0])], []);
		expect(found?.distance).toBe(7);
	});
});

describe('the distance to a line', () => {
	it('is measured to its nearest point, not to its corners', () => {
		expect(
			distanceToLine(
				[50, 3],
				[
					[0, 0],
					[100, 0],
				],
			),
		).toBe(3);
	});

	it('is measured to the end for what lies past it', () => {
		expect(
			distanceToLine(
				[103, 4],
				[
					[0, 0],
					[100, 0],
				],
			),
		).toBe(5);
	});

	it('is endless for a line of no points', () => {
		expect(distanceToLine([0, 0], [])).toBe(Infinity);
	});
});
