/** Where things are on the live map, reckoned from the camera that the map itself shows on its container. */
import { expect, type Page } from '@playwright/test';
import { WORLD_PIXELS } from '../../src/lib/geometry/fit-camera';
import { mercator } from '../../src/lib/geometry/mercator';
import type { Position } from '../../src/lib/geometry/position';
import { cameraFromText } from '../../src/lib/view/camera-query';

/** CSS pixels in the page. */
export interface Pixel {
	x: number;
	y: number;
}

/** Waits until the map has drawn all that it has to. Pulses do not count: they are not the map's. */
export async function mapIsIdle(page: Page): Promise<void> {
	await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
}

/** Opens a page and waits for its map. */
export async function openWithMap(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await mapIsIdle(page);
}

/** A function from positions to pixels of the page, for the map as it stands now: north up, flat. */
export async function projection(page: Page): Promise<(position: Position) => Pixel> {
	const container = page.locator('[data-map]');
	const box = await container.boundingBox();
	const camera = cameraFromText((await container.getAttribute('data-camera')) ?? '');
	if (!box || !camera) throw new Error('the map shows no camera');
	const scale = WORLD_PIXELS * 2 ** camera.zoom;
	const [middleX, middleY] = mercator([camera.longitude, camera.latitude]);
	return (position) => {
		const [x, y] = mercator(position);
		return {
			x: box.x + box.width / 2 + (x - middleX) * scale,
			y: box.y + box.height / 2 + (y - middleY) * scale,
		};
	};
}
