/**
 * The transparent canvas on which pulses move over a map that is at rest. Owns the canvas's size, its frames and the
 * page's visibility; what moves where comes from outside, already projected.
 */
import type { Theme } from '$lib/style/theme';
import type { ScreenBox } from '../name-boxes';
import { mayBeInView, type ScreenLine, type ScreenSize } from '$lib/picture/screen-line';
import { drawPulses, type PulseColours } from './draw-pulses';
import type { FrameRate } from './frame-ceiling';
import { browserClock, frameLoop, type FrameClock } from './frame-loop';

export interface PulseCanvas {
	/** Takes the lines as they lie now, in CSS pixels; draws at once if anything moves, so that pulses keep to a moving map. */
	show: (lines: readonly ScreenLine[], size: ScreenSize) => void;
	colour: (colours: PulseColours) => void;
	/** Boxes, such as those of names, over which nothing is drawn. */
	leaveFree: (boxes: readonly ScreenBox[]) => void;
	/** Whether the reader allows movement, and in how many frames a second at most. */
	allow: (moving: boolean, rate: FrameRate) => void;
	destroy: () => void;
}

/** The theme's colours for moving marks. */
export function pulseColours({ link, halo }: Theme): PulseColours {
	return { ...link, rim: halo };
}

/** Takes a canvas over. `data-frames` on it counts the frames drawn, for tests that must see that none are. */
export function pulseCanvas(canvas: HTMLCanvasElement, clock: FrameClock = browserClock): PulseCanvas {
	const context = canvas.getContext('2d');
	let lines: readonly ScreenLine[] = [];
	let size: ScreenSize = { width: 0, height: 0 };
	let colours: PulseColours | null = null;
	let running = false;
	let frames = 0;
	let free: readonly ScreenBox[] = [];

	const clear = (): void => {
		context?.clearRect(0, 0, size.width, size.height);
	};
	const draw = (seconds: number): void => {
		if (!context || !colours) return;
		running = true;
		clear();
		drawPulses(context, lines, seconds, colours);
		for (const { x, y, width, height } of free) context.clearRect(x, y, width, height);
		canvas.dataset['frames'] = String(++frames);
	};
	const loop = frameLoop(clock, draw, () => {
		running = false;
		clear();
	});
	const look = (): void => loop.need({ visible: !document.hidden });
	document.addEventListener('visibilitychange', look);
	look();

	const resize = (next: ScreenSize): void => {
		const ratio = Math.min(2, window.devicePixelRatio || 1);
		const [width, height] = [Math.round(next.width * ratio), Math.round(next.height * ratio)];
		size = next;
		if (canvas.width === width && canvas.height === height) return;
		canvas.width = width;
		canvas.height = height;
		context?.setTransform(ratio, 0, 0, ratio, 0, 0);
	};

	return {
		show(all, next) {
			resize(next);
			lines = all.filter((line) => mayBeInView(line, next));
			loop.need({ inView: lines.length > 0 });
			if (running) draw(loop.seconds());
		},
		colour(next) {
			colours = next;
			if (running) draw(loop.seconds());
		},
		leaveFree(boxes) {
			free = boxes;
		},
		allow(moving, rate) {
			loop.ceiling(rate);
			loop.need({ moving });
		},
		destroy() {
			document.removeEventListener('visibilitychange', look);
			loop.stop();
			clear();
		},
	};
}
