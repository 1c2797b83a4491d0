import { describe, expect, it } from 'vitest';
import { cameraFor, cameraMove, type Framing } from './camera-move';

const framing: Framing = {
	frame: [11, 29, 38, 43],
	subject: '',
	exact: null,
	size: { width: 1440, height: 900 },
	padding: { top: 0, right: 480, bottom: 0, left: 0 },
};
const exact = { zoom: 7.25, latitude: 34, longitude: 36 };
const at = cameraFor(framing);
const still = { readerMoved: false, moving: true, at };
const moved = { ...still, readerMoved: true };

describe('the camera', () => {
	it('jumps to the frame when the map begins', () => {
		expect(cameraMove(null, framing, still)).toEqual({ to: at, how: 'jump' });
	});

	it('stays where it is while nothing changes', () => {
		expect(cameraMove(framing, { ...framing, padding: { ...framing.padding } }, still)).toBeNull();
	});

	it('eases to what is selected', () => {
		const next: Framing = { ...framing, frame: [31, 29, 38, 35], subject: 'contact a-visit' };
		expect(cameraMove(framing, next, still)).toEqual({ to: cameraFor(next), how: 'ease' });
	});

	it('jumps for those who ask for less motion', () => {
		const next: Framing = { ...framing, frame: [31, 29, 38, 35] };
		expect(cameraMove(framing, next, { ...still, moving: false })?.how).toBe('jump');
	});

	it('jumps to what is far away', () => {
		const next: Framing = { ...framing, frame: [-110, 30, -90, 45] };
		expect(cameraMove(framing, next, { ...still, at: { ...at, zoom: 7 } })?.how).toBe('jump');
	});

	it('moves to another subject in the same frame after the reader has moved', () => {
		expect(cameraMove(framing, { ...framing, subject: 'contact another' }, moved)).not.toBeNull();
	});

	it('keeps the frame when the window changes', () => {
		const next = { ...framing, size: { width: 1024, height: 768 } };
		expect(cameraMove(framing, next, still)).toEqual({ to: cameraFor(next), how: 'jump' });
	});

	it('does not fight a reader who has moved when room changes', () => {
		const smaller = { ...framing, size: { width: 1024, height: 768 } };
		const covered = { ...framing, padding: { top: 0, right: 0, bottom: 300, left: 0 } };
		expect(cameraMove(framing, smaller, moved)).toBeNull();
		expect(cameraMove(framing, covered, moved)).toBeNull();
	});

	it('takes the exact camera of a copied link, and only once', () => {
		const next = { ...framing, exact };
		expect(cameraMove(framing, next, still)?.to).toEqual({ ...exact, bearing: 0, pitch: 0 });
		expect(cameraMove(next, { ...framing, exact: { ...exact } }, moved)).toBeNull();
	});

	it('goes back to the frame when the exact camera goes, though the reader has moved since', () => {
		expect(cameraMove({ ...framing, exact }, framing, moved)?.to).toEqual(at);
	});

	it('keeps clear of what the panels cover', () => {
		const uncovered = cameraFor({ ...framing, padding: { top: 0, right: 0, bottom: 0, left: 0 } });
		expect(at.longitude).toBeGreaterThan(uncovered.longitude);
		expect(at.zoom).toBeLessThan(uncovered.zoom);
	});
});
