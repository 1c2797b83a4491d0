import { describe, expect, it } from 'vitest';
import { inDrawingOrder } from '$lib/picture/picture-links';
import { aLink } from '$lib/scene/a-link.fixture';
import type { LinkKind, Standing } from '$lib/scene/model';
import { drawingOrder, movingOrder } from './link-order';

const links = (
	[
		['travel', 'reported'],
		['tie', 'on-record'],
		['travel', 'alleged'],
		['standing', 'asserted'],
		['travel', 'on-record'],
		['accusation', 'alleged'],
		['travel', 'reported'],
	] as [LinkKind, Standing][]
).map(([kind, standing], index) => aLink({ id: `link.${index}`, kind, standing }));

describe('the order of links', () => {
	it('is that of still pictures: the surest last, equals as they come', () => {
		expect([...drawingOrder(links)].map((index) => links[index])).toEqual(inDrawingOrder(links));
	});

	it('has those that travel first where it is for what moves, the surest last in both parts', () => {
		const { order, travelling } = movingOrder(links);
		expect(travelling).toBe(4);
		expect([...order]).toEqual([2, 0, 6, 4, 5, 3, 1]);
	});

	it('of none is none', () => {
		expect(drawingOrder([])).toHaveLength(0);
		expect(movingOrder([])).toEqual({ order: new Uint32Array(), travelling: 0 });
	});
});
