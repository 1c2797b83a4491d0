import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restSeconds } from '$lib/briefing/rest-seconds';
import { Resuming } from './resuming.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => void vi.advanceTimersByTime(seconds * 1000);

function taken(seconds: number) {
	const resume = vi.fn();
	const resuming = new Resuming(resume);
	resuming.follow(undefined);
	resuming.follow(seconds);
	return { resume, resuming };
}

describe('the rest after a visitor', () => {
	it('is as long as three steps, and a minute at least', () => {
		expect([3, 20, 21, 600].map(restSeconds)).toEqual([60, 60, 63, 1800]);
	});

	it('begins when steps no longer go on, is told by the second, and ends once', () => {
		const { resume, resuming } = taken(30);
		expect(resuming.left).toBeNull();
		resuming.follow(undefined);
		expect(resuming.left).toBe(90);
		pass(89);
		expect(resuming.left).toBe(1);
		expect(resume).not.toHaveBeenCalled();
		pass(1);
		expect(resume.mock.calls).toEqual([[30]]);
		expect(resuming.left).toBeNull();
		pass(600);
		expect(resume).toHaveBeenCalledTimes(1);
	});

	it('begins anew with every sign of a visitor', () => {
		const { resume, resuming } = taken(10);
		resuming.follow(undefined);
		pass(59);
		resuming.stir();
		expect(resuming.left).toBe(60);
		pass(59);
		expect(resume).not.toHaveBeenCalled();
		pass(1);
		expect(resume).toHaveBeenCalledTimes(1);
	});

	it('never begins after the control, nor where steps did not go on before', () => {
		const { resume, resuming } = taken(10);
		resuming.stay();
		resuming.follow(undefined);
		resuming.stir();
		pass(600);
		const never = new Resuming(resume);
		never.follow(undefined);
		never.stir();
		pass(600);
		expect(resume).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('can begin again where it ends at a bad moment', () => {
		const resume = vi.fn().mockImplementationOnce((seconds: number) => resuming.wait(seconds));
		const resuming = new Resuming(resume);
		resuming.wait(10);
		pass(60);
		expect(resuming.left).toBe(60);
		pass(60);
		expect(resume).toHaveBeenCalledTimes(2);
		expect(resuming.left).toBeNull();
	});

	it('is over when somebody lets the steps go on before', () => {
		const { resume, resuming } = taken(10);
		resuming.follow(undefined);
		pass(30);
		resuming.follow(20);
		expect(resuming.left).toBeNull();
		pass(600);
		expect(resume).not.toHaveBeenCalled();
	});
});
