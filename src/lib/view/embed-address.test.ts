import { describe, expect, it } from 'vitest';
import { embedAddress, hasEmbed } from './embed-address';
import { fromUrl } from './from-url';
import type { View } from './view';

describe('embedAddress', () => {
	it.each([
		[{ page: { kind: 'place', id: 'suva' } }, '/embed/places/suva/'],
		[{ page: { kind: 'contact', id: 'fenn-in-suva' }, anchor: 'desk' }, '/embed/contacts/fenn-in-suva/'],
		[{ page: { kind: 'briefing', id: 'gull' }, theme: 'dark' }, '/embed/briefings/gull/?theme=dark'],
		[
			{ page: { kind: 'step', briefing: 'gull', id: 'bay' }, camera: { zoom: 4, latitude: 1, longitude: 2 } },
			'/embed/briefings/gull/?step=gull/bay',
		],
		[
			{ page: { kind: 'briefing', id: 'gull' }, step: { briefing: 'gull', id: 'bay' }, theme: 'dark' },
			'/embed/briefings/gull/?step=gull/bay&theme=dark',
		],
		[
			{ page: { kind: 'briefing', id: 'gull' }, step: { briefing: 'another', id: 'bay' } },
			'/embed/briefings/gull/',
		],
		[{ page: { kind: 'place', id: 'suva' }, step: { briefing: 'gull', id: 'bay' } }, '/embed/places/suva/'],
		[
			{
				page: { kind: 'contacts' },
				camera: { zoom: 4, latitude: 1, longitude: 2 },
				filters: { country: ['FJ'] },
				time: { from: '2000', to: null },
				sort: '-when',
				theme: 'light',
			},
			'/embed/?map=4/1/2&country=FJ&time=2000/..&theme=light',
		],
	] satisfies [View, string][])('of %j is %s', (view, address) => {
		expect(embedAddress(view)).toBe(address);
	});

	it('stands below the prefix of its language', () => {
		expect(embedAddress({ page: { kind: 'place', id: 'suva' } }, '/ar/')).toBe('/ar/embed/places/suva/');
	});

	it('is none for what cannot be embedded', () => {
		for (const page of [
			{ kind: 'party', id: 'odd' },
			{ kind: 'source', id: 'gull-17' },
			{ kind: 'about' },
			{ kind: 'own-briefings', of: 'own-7' },
		] satisfies View['page'][])
			expect(embedAddress({ page })).toBeNull();
	});

	it.each([
		'/embed/',
		'/embed/?projection=globe',
		'/embed/places/beirut/',
		'/embed/contacts/a-contact/',
		'/embed/briefings/a-briefing/',
	])('%s is read to the view that it is of', (address) => {
		const { pathname, search, hash } = new URL(address, 'https://example.org');
		const view = fromUrl({ pathname, search, hash }, '/embed/');
		expect(view && hasEmbed(view.page)).toBe(true);
		expect(view && embedAddress(view)).toBe(address);
	});
});
