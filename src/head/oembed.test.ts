import { describe, expect, it } from 'vitest';
import { oembed, oembedAddress, type OembedFacts } from './oembed';

const facts: OembedFacts = {
	title: 'Beirut & “more”',
	siteName: 'Liaison Atlas',
	home: '/',
	embed: '/embed/places/beirut/',
	image: { path: '/previews/en/places/beirut.png', width: 1200, height: 630 },
	origin: 'https://example.org',
};

describe('oembed', () => {
	it('is of the kind “rich”, with a frame of its own size and a picture', () => {
		expect(oembed(facts)).toMatchObject({
			version: '1.0',
			type: 'rich',
			width: 640,
			height: 480,
			thumbnail_url: 'https://example.org/previews/en/places/beirut.png',
			provider_url: 'https://example.org/',
		});
	});

	it('has a frame without script, and its title as text', () => {
		const { html } = oembed(facts) as { html: string };
		expect(html).toMatch(
			/^<iframe src="https:\/\/example\.org\/embed\/places\/beirut\/" title="Beirut &amp; “more”" /,
		);
		expect(html).toMatch(/<\/iframe>$/);
		expect(html).not.toContain('script');
	});

	it('is only a link where nobody has said what the address of the site is', () => {
		expect(oembed({ ...facts, origin: null })).toEqual({
			version: '1.0',
			type: 'link',
			title: facts.title,
			provider_name: 'Liaison Atlas',
		});
	});

	it('stands beside the others of its language', () => {
		expect(oembedAddress({ kind: 'overview' }, 'en')).toBe('/oembed/en/overview.json');
		expect(oembedAddress({ kind: 'place', id: 'beirut' }, 'ar')).toBe('/oembed/ar/places/beirut.json');
	});
});
