import { describe, expect, it } from 'vitest';
import { changedBriefing, NONE_KEPT, withBriefing, withoutBriefing } from '$lib/briefing/kept-briefings';
import type { Store } from '$lib/ui/persisted.svelte';
import { OwnBriefings } from './own-briefings.svelte';

const KEY = 'liaison-atlas:own-briefings:gulls';

class Memory implements Store {
	readonly found: Record<string, string> = {};
	room = Infinity;
	getItem = (key: string) => this.found[key] ?? null;
	removeItem = (key: string) => void Reflect.deleteProperty(this.found, key);
	setItem = (key: string, value: string) => {
		if (value.length > this.room) throw new Error('full');
		this.found[key] = value;
	};
}

const briefing = (id: string, title = id) => ({ id, title: { en: title }, steps: [] });
const idsOf = (own: OwnBriefings) => own.all.map(({ id }) => id);
const titled = (id: string, title: string) => (own: OwnBriefings) =>
	own.change((kept) => changedBriefing(kept, id, (one) => ({ ...one, title: { en: title } })));
const add = (own: OwnBriefings, id: string) => own.change((kept) => withBriefing(kept, briefing(id)));

describe('the reader’s own briefings', () => {
	it('are there again on the next visit, with the one worked on last', () => {
		const store = new Memory();
		const own = new OwnBriefings('gulls', store);
		expect(own.all).toEqual([]);
		add(own, 'a');
		add(own, 'b');
		titled('a', 'First')(own);
		const again = new OwnBriefings('gulls', store);
		expect(again.all).toEqual([briefing('a', 'First'), briefing('b')]);
		expect(again.latest?.id).toBe('a');
		expect([again.problem, again.unsaved]).toEqual([null, false]);
		expect(new OwnBriefings('terns', store).all).toEqual([]);
	});

	it('are the same in two tabs: what one saves the other takes over, and neither undoes the other', () => {
		const store = new Memory();
		const one = new OwnBriefings('gulls', store);
		const other = new OwnBriefings('gulls', store);
		add(one, 'a');
		// Even before the browser has told the other tab.
		add(other, 'b');
		one.follow({ key: KEY });
		expect(idsOf(one)).toEqual(['a', 'b']);
		one.change((kept) => withoutBriefing(kept, 'a'));
		expect(idsOf(other)).toEqual(['a', 'b']);
		other.follow({ key: 'something-else' });
		expect(idsOf(other)).toEqual(['a', 'b']);
		other.follow({ key: null });
		expect(idsOf(other)).toEqual(['b']);
	});

	it('stay for the visit where storage is denied or absent', () => {
		const denied: Store = {
			getItem: () => {
				throw new Error('denied');
			},
			setItem: () => undefined,
			removeItem: () => undefined,
		};
		for (const store of [denied, null]) {
			const own = new OwnBriefings('gulls', store);
			expect([own.problem, own.unsaved]).toEqual(['denied', false]);
			add(own, 'a');
			add(own, 'b');
			expect(idsOf(own)).toEqual(['a', 'b']);
			expect([own.problem, own.unsaved]).toEqual(['denied', true]);
		}
	});

	it('stay where there is no room, and are saved as soon as there is', () => {
		const store = new Memory();
		const own = new OwnBriefings('gulls', store);
		add(own, 'a');
		store.room = 0;
		add(own, 'b');
		expect([own.problem, own.unsaved, idsOf(own)]).toEqual(['full', true, ['a', 'b']]);
		expect(idsOf(new OwnBriefings('gulls', store))).toEqual(['a']);
		store.room = Infinity;
		titled('b', 'Second')(own);
		expect([own.problem, own.unsaved]).toEqual([null, false]);
		expect(idsOf(new OwnBriefings('gulls', store))).toEqual(['a', 'b']);
	});

	it('lose nothing where another tab saved while this one could not', () => {
		const store = new Memory();
		const own = new OwnBriefings('gulls', store);
		add(own, 'a');
		const setItem = store.setItem;
		store.setItem = () => {
			throw new Error('full');
		};
		titled('a', 'Mine')(own);
		store.setItem = setItem;
		titled('a', 'Theirs')(new OwnBriefings('gulls', store));
		own.follow({ key: KEY });
		expect(own.all.map(({ title }) => title.en)).toEqual(['Mine', 'Theirs']);
		add(own, 'b');
		expect(own.unsaved).toBe(false);
		expect(new OwnBriefings('gulls', store).all.map(({ title }) => title.en)).toEqual([
			'Mine',
			'Theirs',
			'b',
		]);
	});

	it('put aside what they cannot read, before they save over it', () => {
		const store = new Memory();
		store.found[KEY] = '{"of":"another version"}';
		const own = new OwnBriefings('gulls', store);
		expect([own.problem, own.all]).toEqual(['unreadable', []]);
		add(own, 'a');
		expect(store.found[`${KEY}:put-aside`]).toBe('{"of":"another version"}');
		expect(idsOf(new OwnBriefings('gulls', store))).toEqual(['a']);
	});

	it('are none where there were none', () => {
		const store = new Memory();
		new OwnBriefings('gulls', store).change(() => NONE_KEPT);
		expect(new OwnBriefings('gulls', store).all).toEqual([]);
	});
});
