import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCamera, WORLD_PIXELS, type FittedCamera, type Padding, type Size } from './fit-camera';
import { mercator, unmercator } from './mercator';
import type { Bounds, Position } from './position';

/** Where a position stands on a map of this size with this camera, in pixels from its top left corner. */
function onScreen(position: Position, camera: FittedCamera, size: Size): [number, number] {
	const scale = WORLD_PIXELS * 2 ** camera.zoom;
	const [x, y] = mercator(position);
	const [middleX, middleY] = mercator([camera.longitude, camera.latitude]);
	return [size.width / 2 + (x - middleX) * scale, size.height / 2 + (y - middleY) * scale];
}

const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const side = fc.integer({ min: 0, max: 200 });
const padding = fc.record({ top: side, right: side, bottom: side, left: side });
const size = fc.record({
	width: fc.integer({ min: 450, max: 2000 }),
	height: fc.integer({ min: 450, max: 1200 }),
});
const bounds = fc
	.tuple(
		fc.double({ min: -180, max: 179, noNaN: true }),
		fc.double({ min: -60, max: 60, noNaN: true }),
		fc.double({ min: 0, max: 60, noNaN: true }),
		fc.double({ min: 0, max: 10, noNaN: true }),
	)
	.map(([west, south, wide, high]): Bounds => [west, south, west + wide, south + high]);

describe('a fitted camera', () => {
	it('shows the whole world 512 pixels wide at zoom 0', () => {
		const camera = fitCamera([-180, -85.0511287, 180, 85.0511287], { width: 512, height: 512 }, none, {
			maxZoom: 20,
		});
		expect(camera.zoom).toBeCloseTo(0, 6);
		expect(camera.longitude).toBeCloseTo(0);
		expect(camera.latitude).toBeCloseTo(0);
	});

	it('keeps one point at the closest zoom allowed, in the middle of the free box', () => {
		const frame = { width: 1440, height: 900 };
		const camera = fitCamera([36.3, 33.5, 36.3, 33.5], frame, { ...none, right: 440 }, { maxZoom: 8 });
		expect(camera.zoom).toBe(8);
		const [x, y] = onScreen([36.3, 33.5], camera, frame);
		expect(x).toBeCloseTo(500);
		expect(y).toBeCloseTo(450);
	});

	it('holds the bounds within the free box, centred, and touches it unless the closest zoom is reached', () => {
		fc.assert(
			fc.property(bounds, size, padding, (box, frame, free) => {
				const camera = fitCamera(box, frame, free, { maxZoom: 12 });
				const [left, top] = onScreen([box[0], box[3]], camera, frame);
				const [right, bottom] = onScreen([box[2], box[1]], camera, frame);
				const spare = [
					left - free.left,
					top - free.top,
					frame.width - free.right - right,
					frame.height - free.bottom - bottom,
				];
				expect(Math.min(...spare)).toBeGreaterThan(-1e-3);
				expect(spare[0]).toBeCloseTo(spare[2] as number, 2);
				expect(spare[1]).toBeCloseTo(spare[3] as number, 2);
				expect(camera.zoom).toBeLessThanOrEqual(12);
				if (camera.zoom < 12) expect(Math.min(...spare)).toBeLessThan(1e-3);
			}),
		);
	});

	it('gives finite numbers where the padding leaves nothing free', () => {
		const camera = fitCamera(
			[12, 30, 36, 42],
			{ width: 390, height: 300 },
			{ ...none, bottom: 500 },
			{ maxZoom: 8 },
		);
		expect(Object.values(camera).every(Number.isFinite)).toBe(true);
	});
});

describe('the projection', () => {
	it('puts the origin in the middle of the unit square', () => {
		expect(mercator([0, 0])).toEqual([0.5, 0.5]);
	});

	it('is undone by its inverse', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -540, max: 540, noNaN: true }),
				fc.double({ min: -85, max: 85, noNaN: true }),
				(longitude, latitude) => {
					const back = unmercator(mercator([longitude, latitude]));
					expect(back[0]).toBeCloseTo(longitude, 8);
					expect(back[1]).toBeCloseTo(latitude, 8);
				},
			),
		);
	});
});
