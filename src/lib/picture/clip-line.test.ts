import { describe, expect, it } from 'vitest';
import { clipLine } from './clip-line';

const size = { width: 100, height: 100 };

describe('a line cut at the edges of a box', () => {
	it('stays whole inside', () => {
		expect(
			clipLine(
				[
					[10, 10],
					[20, 30],
					[90, 90],
				],
				size,
			),
		).toEqual([
			{
				points: [
					[10, 10],
					[20, 30],
					[90, 90],
				],
				cutAtStart: false,
				cutAtEnd: false,
			},
		]);
	});

	it('ends at the edge that it leaves by', () => {
		const [piece] = clipLine(
			[
				[50, 50],
				[150, 50],
			],
			size,
			4,
		);
		expect(piece).toEqual({
			points: [
				[50, 50],
				[96, 50],
			],
			cutAtStart: false,
			cutAtEnd: true,
		});
	});

	it('begins at the edge that it comes in by, also where whole pieces lie outside', () => {
		const [piece] = clipLine(
			[
				[-300, 50],
				[-100, 50],
				[100, 50],
			],
			size,
		);
		expect(piece?.points).toEqual([
			[0, 50],
			[100, 50],
		]);
		expect(piece?.cutAtStart).toBe(true);
	});

	it('is two pieces where it leaves and comes back', () => {
		const pieces = clipLine(
			[
				[50, 20],
				[150, 20],
				[150, 80],
				[50, 80],
			],
			size,
		);
		expect(pieces).toHaveLength(2);
		expect(pieces.map(({ cutAtStart, cutAtEnd }) => [cutAtStart, cutAtEnd])).toEqual([
			[false, true],
			[true, false],
		]);
	});

	it('is nothing outside', () => {
		expect(
			clipLine(
				[
					[-10, -10],
					[-10, 200],
				],
				size,
			),
		).toEqual([]);
	});
});
