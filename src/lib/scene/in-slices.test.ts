import { describe, expect, it } from 'vitest';
import { atOnce, inSlices } from './in-slices';

/** Work of so many pieces, each of which takes so many milliseconds; counts those that were done. */
function work(pieces: number, milliseconds: number) {
	const count = { done: 0 };
	function* all(): Generator<void, string, void> {
		for (; count.done < pieces; count.done++) {
			const until = performance.now() + milliseconds;
			while (performance.now() < until);
			yield;
		}
		return 'all of it';
	}
	return { count, all: all() };
}

describe('work in slices', () => {
	it('is done piece by piece, with room between for other things', async () => {
		let slices = 0;
		const { all, count } = work(20, 3);
		const result = await inSlices(all, undefined, (slice) => {
			slices++;
			setTimeout(slice);
		});
		expect(result).toBe('all of it');
		expect(count.done).toBe(20);
		// At least 60 ms, at most 8 and one piece at a time.
		expect(slices).toBeGreaterThan(4);
	});

	it('takes small pieces together', async () => {
		let slices = 0;
		const result = await inSlices(work(50, 0).all, undefined, (slice) => {
			slices++;
			setTimeout(slice);
		});
		expect(result).toBe('all of it');
		expect(slices).toBeLessThan(25);
	});

	it('is left where nobody wants it any more', async () => {
		const { all, count } = work(100, 1);
		expect(await inSlices(all, () => count.done < 3)).toBeNull();
		expect(count.done).toBe(3);
	});

	it('passes on what went wrong', async () => {
		function* broken(): Generator<void, string, void> {
			yield;
			throw new Error('it broke');
		}
		await expect(inSlices(broken())).rejects.toThrow('it broke');
	});

	it('can be done at once', () => {
		expect(atOnce(work(5, 0).all)).toBe('all of it');
	});
});
