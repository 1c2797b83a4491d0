import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, mustGo, sameStanding, sealed, type Message, type Standing } from './pairing';

const standing: Standing = { briefing: 'gulls', step: 'harbour', blank: false, away: false };
const here: Message = { kind: 'here', from: 'wall', standing };

describe('messageOf', () => {
	it.each<Message>([here, { kind: 'ask', from: 'presenter' }, { kind: 'gone', from: 'wall' }])(
		'reads %j as it was sent',
		(message) => {
			expect(messageOf(structuredClone(sealed(message)))).toEqual(message);
		},
	);

	it('keeps nothing that it does not know', () => {
		expect(messageOf({ ...(sealed(here) as object), more: 1 })).toEqual(here);
	});

	it.each([
		null,
		undefined,
		'here',
		[],
		{},
		here,
		{ ...(sealed(here) as object), mark: 'liaison-atlas/presenting/2' },
		sealed({ ...here, from: 'room' } as unknown as Message),
		sealed({ ...here, kind: 'stop' } as unknown as Message),
		sealed({ ...here, standing: null } as unknown as Message),
		sealed({ ...here, standing: { ...standing, step: '../x' } }),
		sealed({ ...here, standing: { ...standing, briefing: 7 } } as unknown as Message),
		sealed({ ...here, standing: { ...standing, blank: 'yes' } } as unknown as Message),
		sealed({ ...here, standing: { briefing: 'gulls', step: 'harbour', blank: false } } as unknown as Message),
	])('makes nothing of %j', (data) => {
		expect(messageOf(data)).toBeNull();
	});

	it('never throws, whatever is sent', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(messageOf(data)).toBeNull();
			}),
		);
	});
});

describe('two that stand somewhere', () => {
	it.each<[Partial<Standing>, boolean]>([
		[{}, true],
		[{ step: 'bay' }, false],
		[{ briefing: 'terns' }, false],
		[{ blank: true }, false],
		[{ away: true }, false],
	])('are told apart by each part: %j', (other, same) => {
		expect(sameStanding(standing, { ...standing, ...other })).toBe(same);
	});

	it('go to each other only for another step, or back from elsewhere', () => {
		expect(mustGo(standing, { ...standing, step: 'bay' })).toBe(true);
		expect(mustGo(standing, { ...standing, briefing: 'terns' })).toBe(true);
		expect(mustGo({ ...standing, away: true }, standing)).toBe(true);
		expect(mustGo(standing, { ...standing, away: true })).toBe(false);
		expect(mustGo(standing, { ...standing, blank: true })).toBe(false);
	});
});
