import { beforeEach, describe, expect, it } from 'vitest';
import { frameLoop, type FrameLoop } from './frame-loop';

/** A clock that only moves when told to, and counts. */
class FrozenClock {
	time = 0;
	requests = 0;
	waiting: (() => void) | null = null;
	timer: { due: number; callback: () => void } | null = null;

	now = (): number => this.time;
	request = (callback: () => void): number => {
		this.waiting = callback;
		return ++this.requests;
	};
	cancel = (): void => {
		this.waiting = null;
	};
	wait = (callback: () => void, milliseconds: number): number => {
		this.timer = { due: this.time + milliseconds, callback };
		return 1;
	};
	endWait = (): void => {
		this.timer = null;
	};
	/** Lets a display of so many Hz run for so many of its frames. */
	run(frames: number, hertz = 60): void {
		for (let frame = 0; frame < frames; frame += 1) {
			const next = this.time + 1000 / hertz;
			const { timer } = this;
			if (timer && timer.due <= next) {
				this.time = timer.due;
				this.timer = null;
				timer.callback();
			}
			this.time = next;
			const callback = this.waiting;
			this.waiting = null;
			callback?.();
		}
	}
}

let clock: FrozenClock;
let drawn: number[];
let rests: number;
let loop: FrameLoop;

beforeEach(() => {
	clock = new FrozenClock();
	drawn = [];
	rests = 0;
	loop = frameLoop(
		clock,
		(seconds) => drawn.push(seconds),
		() => (rests += 1),
	);
});

describe('the frame loop', () => {
	it('asks for no frame until everything that it needs holds', () => {
		loop.need({ moving: true });
		loop.need({ moving: false, inView: true });
		clock.run(60);
		expect(clock.requests).toBe(0);
		expect(drawn).toEqual([]);
	});

	it('draws at most 30 frames in a second of a 60 Hz display', () => {
		loop.need({ moving: true, inView: true });
		clock.run(60);
		expect(drawn.length).toBeGreaterThanOrEqual(29);
		expect(drawn.length).toBeLessThanOrEqual(30);
	});

	it.each([60, 120, 144])(
		'draws 60 frames in a second of a display of %i Hz where that is chosen',
		(hertz) => {
			loop.ceiling(60);
			loop.need({ moving: true, inView: true });
			clock.run(hertz, hertz);
			expect(drawn.length).toBeGreaterThanOrEqual(59);
			expect(drawn.length).toBeLessThanOrEqual(60);
		},
	);

	it('asks the display for few more frames than it draws', () => {
		loop.ceiling(15);
		loop.need({ moving: true, inView: true });
		clock.run(120);
		expect(drawn.length).toBeGreaterThanOrEqual(28);
		expect(clock.requests).toBeLessThanOrEqual(drawn.length + 2);
	});

	it('draws fewer frames where they come late, and all again when they no longer do', () => {
		loop.need({ moving: true, inView: true });
		// A display that is so busy that it comes to ten frames a second.
		clock.run(100, 10);
		drawn = [];
		clock.run(60);
		expect(drawn.length).toBeLessThan(20);
		clock.run(60 * 30);
		drawn = [];
		clock.run(60);
		expect(drawn.length).toBeGreaterThanOrEqual(29);
	});

	it.each([{ moving: false }, { visible: false }, { inView: false }])(
		'asks for no frame any more after %o, and comes to rest once',
		(change) => {
			loop.need({ moving: true, inView: true });
			clock.run(10);
			loop.need(change);
			const { requests } = clock;
			const count = drawn.length;
			clock.run(60);
			loop.need(change);
			expect(clock.requests).toBe(requests);
			expect(drawn).toHaveLength(count);
			expect(rests).toBe(1);
		},
	);

	it('draws no frame of its own right after one that was drawn for another reason', () => {
		loop.need({ moving: true, inView: true });
		clock.run(20);
		const before = { count: drawn.length, seconds: loop.seconds() };
		// A map that moves draws sixty times a second.
		for (let frame = 0; frame < 60; frame += 1) {
			clock.run(1);
			loop.step();
		}
		expect(drawn).toHaveLength(before.count);
		expect(loop.seconds() - before.seconds).toBeCloseTo(1, 1);
		clock.run(60);
		expect(drawn.length - before.count).toBeGreaterThanOrEqual(29);
	});

	it('does not ask twice when a need is told twice', () => {
		loop.need({ moving: true, inView: true });
		loop.need({ moving: true, inView: true });
		clock.run(2);
		expect(clock.requests).toBe(1);
	});

	it('goes on from where it stopped, however long the pause was', () => {
		loop.need({ moving: true, inView: true });
		clock.run(60);
		const before = drawn.at(-1) ?? 0;
		loop.need({ moving: false });
		clock.time += 60_000;
		loop.need({ moving: true });
		clock.run(4);
		expect((drawn.at(-1) ?? 0) - before).toBeLessThan(0.1);
	});

	it('gives the same seconds for the same run of the clock', () => {
		loop.need({ moving: true, inView: true });
		clock.run(120);
		expect(loop.seconds()).toBeCloseTo(2, 1);
	});

	it('asks for nothing after it was stopped', () => {
		loop.need({ moving: true, inView: true });
		loop.stop();
		clock.run(60);
		expect(drawn).toEqual([]);
	});
});
