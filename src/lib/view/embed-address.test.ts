import { describe, expect, it } from 'vitest';
import { embedHref } from './embed-address';
import { fromUrl } from './from-url';
import type { View } from './view';

const views: [string, View][] = [
	['/embed/', { page: { kind: 'overview' } }],
	['/embed/places/beirut/', { page: { kind: 'place', id: 'beirut' } }],
	['/embed/contacts/a-contact/', { page: { kind: 'contact', id: 'a-contact' } }],
	['/embed/briefings/a-briefing/', { page: { kind: 'briefing', id: 'a-briefing' } }],
	['/embed/?projection=globe', { page: { kind: 'overview' }, projection: 'globe' }],
];

describe('embedHref', () => {
	it.each(views)('is %s', (href, view) => {
		expect(embedHref(view)).toBe(href);
		const { pathname, search, hash } = new URL(href, 'https://example.org');
		expect(fromUrl({ pathname, search, hash }, '/embed/')).toEqual(view);
	});

	it('is below its language', () => {
		expect(embedHref({ page: { kind: 'place', id: 'beirut' } }, '/ar/')).toBe('/ar/embed/places/beirut/');
	});

	it('is none of pages that are not to be set into others', () => {
		expect(embedHref({ page: { kind: 'party', id: 'a' } })).toBeNull();
		expect(embedHref({ page: { kind: 'about' } })).toBeNull();
	});
});
