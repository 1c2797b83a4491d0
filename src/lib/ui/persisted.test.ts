import { describe, expect, it } from 'vitest';
import { Persisted, type Store } from './persisted.svelte';

function store(found: Record<string, string> = {}): Store & { found: Record<string, string> } {
	return {
		found,
		getItem: (key) => found[key] ?? null,
		setItem: (key, value) => void (found[key] = value),
		removeItem: (key) => void delete found[key],
	};
}

const refuse = () => {
	throw new Error('denied');
};

const CHOICES = ['on', 'off'] as const;

describe('Persisted', () => {
	it('is null until something is chosen, and keeps the choice', () => {
		const kept = store();
		const motion = new Persisted('motion', CHOICES, kept);
		expect(motion.current).toBeNull();
		motion.current = 'off';
		expect(motion.current).toBe('off');
		expect(new Persisted('motion', CHOICES, kept).current).toBe('off');
	});

	it('forgets the choice', () => {
		const kept = store({ motion: 'on' });
		const motion = new Persisted('motion', CHOICES, kept);
		motion.current = null;
		expect(kept.found).toEqual({});
	});

	it('takes what it does not know for no choice', () => {
		expect(new Persisted('motion', CHOICES, store({ motion: 'sideways' })).current).toBeNull();
	});

	it('holds the choice for the visit where storage is denied or absent', () => {
		for (const denied of [{ getItem: refuse, setItem: refuse, removeItem: refuse }, null]) {
			const motion = new Persisted('motion', CHOICES, denied);
			motion.current = 'off';
			expect(motion.current).toBe('off');
		}
	});

	it('follows what another tab chooses, and what it forgets', () => {
		const motion = new Persisted('motion', CHOICES, store({ motion: 'on' }));
		motion.follow({ key: 'theme', newValue: 'off' });
		expect(motion.current).toBe('on');
		motion.follow({ key: 'motion', newValue: 'off' });
		expect(motion.current).toBe('off');
		motion.follow({ key: 'motion', newValue: 'sideways' });
		expect(motion.current).toBeNull();
		motion.current = 'on';
		motion.follow({ key: null, newValue: null });
		expect(motion.current).toBeNull();
	});
});
