import { describe, expect, it } from 'vitest';
import { aLink } from '$lib/scene/a-link.fixture';
import { candidatesAt } from './candidates';
import { hintLines } from './hint-lines';

const points = [
	[0, 0],
	[100, 0],
] as const;
const under = (...links: Parameters<typeof aLink>[0][]) =>
	candidatesAt(
		[50, 0],
		[],
		links.map((about) => ({ link: aLink(about), points: [...points] })),
	);

describe('the hint beside the pointer', () => {
	it('says nothing where nothing lies', () => {
		expect(hintLines([])).toEqual([]);
	});

	it('names what lies nearest, and says how much more lies there', () => {
		const lines = hintLines(under({ contact: 'a', label: 'One' }, { contact: 'b', label: 'Two' }));
		expect(lines).toHaveLength(2);
		expect(lines[0]).toBe('Two · reported');
		expect(lines[1]).toMatch(/1/);
	});

	it('means a place or a cluster alone', () => {
		const place = { target: { kind: 'place' as const, id: 'a' }, label: 'A Town', distance: 0 };
		const cluster = { target: { kind: 'cluster' as const, id: 'a..2' }, label: 'A Town +1', distance: 0 };
		expect(hintLines([place, ...under({})])).toEqual(['A Town']);
		expect(hintLines([cluster, ...under({})])).toEqual(['A Town +1']);
	});

	it('gives the number of its contacts for a bundle, and how many of them are known how surely', () => {
		const contact = (id: string, standing: 'on-record' | 'reported') => ({
			id,
			label: id,
			standing,
			seat: false,
		});
		const contacts = [contact('a', 'reported'), contact('b', 'on-record'), contact('c', 'reported')];
		expect(hintLines(under({ id: 'a..b', standing: 'reported', bundle: { contacts, legs: 4 } }))).toEqual([
			'Here to There: 3 contacts · 1 on record, 2 reported',
		]);
	});
});
