import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Player } from './player.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('steps at once and then again and again, until there is no step, with one timer', () => {
	let left = 3;
	const player = new Player(() => left-- > 0);
	expect(vi.getTimerCount()).toBe(0);
	player.play();
	expect([left, player.playing, vi.getTimerCount()]).toEqual([2, true, 1]);
	player.play();
	expect(vi.getTimerCount()).toBe(1);
	vi.runAllTimers();
	expect([player.playing, vi.getTimerCount()]).toEqual([false, 0]);
});

it('runs nothing while it is paused', () => {
	const step = vi.fn(() => true);
	const player = new Player(step);
	player.play();
	player.pause();
	vi.advanceTimersByTime(60_000);
	expect(step).toHaveBeenCalledTimes(1);
	expect(vi.getTimerCount()).toBe(0);
});
