import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message, Side, Standing } from '$lib/briefing/pairing';
import type { Hear } from './line';
import { Pairing } from './pairing.svelte';

const at = (step: string, more: Partial<Standing> = {}): Standing => ({
	briefing: 'gulls',
	step,
	blank: false,
	away: false,
	...more,
});

/** One end, on a line whose other end the test holds. */
function end(side: Side, start: Standing) {
	let standing = start;
	let hear: Hear = () => undefined;
	const sent: Message[] = [];
	const close = vi.fn();
	const pairing = new Pairing(
		side,
		() => standing,
		(next) => {
			standing = next;
			return Promise.resolve();
		},
	);
	const stop = pairing.start((listen) => {
		hear = listen;
		return { send: (message) => sent.push(message), close };
	});
	return {
		pairing,
		stop,
		close,
		standing: () => standing,
		move(next: Standing) {
			standing = next;
			pairing.tell(next);
		},
		async hears(message: Message) {
			hear(message);
			await Promise.resolve();
			await Promise.resolve();
			await Promise.resolve();
		},
		/** What was sent since this was asked last. */
		sent: () => sent.splice(0),
	};
}

beforeEach(() => {
	vi.stubGlobal('addEventListener', vi.fn());
	vi.stubGlobal('removeEventListener', vi.fn());
});
afterEach(() => void vi.unstubAllGlobals());

const here = (from: Side, standing: Standing): Message => ({ kind: 'here', from, standing });

describe('an end of the line', () => {
	it('asks whether the other is there, and answers who asks', async () => {
		const wall = end('wall', at('bay'));
		expect(wall.sent()).toEqual([{ kind: 'ask', from: 'wall' }]);
		expect(wall.pairing.isPaired).toBe(false);
		await wall.hears(here('presenter', at('bay')));
		wall.sent();
		await wall.hears({ kind: 'ask', from: 'presenter' });
		expect(wall.sent()).toEqual([here('wall', at('bay'))]);
		expect(wall.pairing.isPaired).toBe(true);
		await wall.hears({ kind: 'gone', from: 'presenter' });
		expect(wall.pairing.isPaired).toBe(false);
	});

	it('tells once where it has moved', () => {
		const wall = end('wall', at('bay'));
		wall.sent();
		wall.move(at('harbour'));
		wall.pairing.tell(at('harbour'));
		wall.pairing.tell(null);
		expect(wall.sent()).toEqual([here('wall', at('harbour'))]);
	});

	it('follows the other; the wall says so, and the speaker’s window needs not', async () => {
		const wall = end('wall', at('bay'));
		const speaker = end('presenter', at('bay'));
		await wall.hears(here('presenter', at('bay')));
		for (const one of [wall, speaker]) one.sent();
		await wall.hears(here('presenter', at('harbour', { blank: true })));
		expect(wall.standing()).toEqual(at('harbour', { blank: true }));
		expect(wall.sent()).toEqual([here('wall', at('harbour', { blank: true }))]);
		await speaker.hears(here('wall', at('harbour')));
		expect(speaker.standing()).toEqual(at('harbour'));
		expect(speaker.sent()).toEqual([]);
	});

	it('does not follow its own kind', async () => {
		const wall = end('wall', at('bay'));
		await wall.hears(here('wall', at('harbour')));
		expect(wall.standing()).toEqual(at('bay'));
		expect(wall.pairing.isPaired).toBe(false);
	});

	it('keeps what its address says where it is a wall that was just opened elsewhere', async () => {
		const wall = end('wall', at('bay'));
		wall.sent();
		await wall.hears(here('presenter', at('harbour')));
		expect(wall.standing()).toEqual(at('bay'));
		expect(wall.sent()).toEqual([here('wall', at('bay'))]);
		await wall.hears(here('presenter', at('harbour')));
		expect(wall.standing()).toEqual(at('harbour'));
	});

	it('follows the first move of a speaker’s window that found it, where its own question reached nobody', async () => {
		const wall = end('wall', at('bay'));
		const speaker = end('presenter', at('bay'));
		for (const one of [wall, speaker]) one.sent();
		await wall.hears({ kind: 'ask', from: 'presenter' });
		for (const message of wall.sent()) await speaker.hears(message);
		for (const message of speaker.sent()) await wall.hears(message);
		expect(wall.standing()).toEqual(at('bay'));
		await wall.hears(here('presenter', at('harbour')));
		expect(wall.standing()).toEqual(at('harbour'));
	});

	it('says that it goes when it is stopped', () => {
		const wall = end('wall', at('bay'));
		wall.sent();
		wall.stop();
		expect(wall.sent()).toEqual([{ kind: 'gone', from: 'wall' }]);
		expect(wall.close).toHaveBeenCalledTimes(1);
		wall.move(at('harbour'));
		expect(wall.sent()).toEqual([]);
	});
});

describe('two ends', () => {
	it('that move at once end at the same step, by the wall’s last word', async () => {
		const wall = end('wall', at('bay'));
		const speaker = end('presenter', at('bay'));
		await wall.hears(here('presenter', at('bay')));
		for (const one of [wall, speaker]) one.sent();
		wall.move(at('harbour'));
		speaker.move(at('reef'));
		for (let round = 0; round < 4; round += 1) {
			const [fromWall, fromSpeaker] = [wall.sent(), speaker.sent()];
			for (const message of fromWall) await speaker.hears(message);
			for (const message of fromSpeaker) await wall.hears(message);
		}
		expect(wall.standing()).toEqual(at('reef'));
		expect(speaker.standing()).toEqual(at('reef'));
	});
});
