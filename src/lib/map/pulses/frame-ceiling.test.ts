import { describe, expect, it } from 'vitest';
import { frameCeiling, type FrameCeiling } from './frame-ceiling';

/** Tells of frames for so many seconds: each comes as soon as it may, but never sooner than `fastest` milliseconds. */
function run(ceiling: FrameCeiling, seconds: number, fastest: number): void {
	for (let time = 0; time < seconds * 1000;) {
		const milliseconds = Math.max(1000 / ceiling.rate(), fastest);
		ceiling.drew(milliseconds);
		time += milliseconds;
	}
}

describe('the ceiling of frames', () => {
	it('is 30 a second until somebody chooses, and then what is chosen', () => {
		const ceiling = frameCeiling();
		expect(ceiling.rate()).toBe(30);
		ceiling.set(60);
		expect(ceiling.rate()).toBe(60);
	});

	it('stays where it is while frames come in time', () => {
		const ceiling = frameCeiling(60);
		run(ceiling, 300, 0);
		expect(ceiling.rate()).toBe(60);
	});

	it('lowers itself step by step where frames come late, and never to nothing', () => {
		const ceiling = frameCeiling(60);
		run(ceiling, 2, 30);
		expect(ceiling.rate()).toBe(30);
		run(ceiling, 2, 60);
		expect(ceiling.rate()).toBe(15);
		run(ceiling, 60, 500);
		expect(ceiling.rate()).toBe(10);
	});

	it('is not lowered by a single late frame', () => {
		const ceiling = frameCeiling(30);
		for (let turn = 0; turn < 100; turn += 1) {
			ceiling.drew(400);
			run(ceiling, 0.2, 0);
		}
		expect(ceiling.rate()).toBe(30);
	});

	it('rises again when frames come in time, but not above the setting', () => {
		const ceiling = frameCeiling(30);
		run(ceiling, 3, 200);
		expect(ceiling.rate()).toBeLessThan(30);
		run(ceiling, 30, 0);
		expect(ceiling.rate()).toBe(30);
	});

	it('tries more frames less and less often where they never come in time', () => {
		const ceiling = frameCeiling(30);
		const tries = (seconds: number): number => {
			let count = 0;
			let before = ceiling.rate();
			for (let second = 0; second < seconds * 10; second += 1) {
				run(ceiling, 0.1, 55);
				if (ceiling.rate() > before) count += 1;
				before = ceiling.rate();
			}
			return count;
		};
		const first = tries(60);
		expect(first).toBeGreaterThan(0);
		expect(tries(60)).toBeLessThan(first);
	});
});
