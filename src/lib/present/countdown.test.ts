import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Countdown } from './countdown.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a countdown', () => {
	it('tells the seconds that have passed, and is done once', () => {
		const countdown = new Countdown();
		const done = vi.fn();
		countdown.run(3, done);
		expect(countdown.passed).toBe(0);
		vi.advanceTimersByTime(2000);
		expect(countdown.passed).toBe(2);
		expect(done).not.toHaveBeenCalled();
		vi.advanceTimersByTime(60_000);
		expect(done).toHaveBeenCalledTimes(1);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('has no timer once it was ended, and begins anew', () => {
		const countdown = new Countdown();
		const done = vi.fn();
		const end = countdown.run(3, done);
		vi.advanceTimersByTime(2000);
		end();
		expect(countdown.passed).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
		countdown.run(3, done);
		vi.advanceTimersByTime(2000);
		expect(done).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1000);
		expect(done).toHaveBeenCalledTimes(1);
	});
});
