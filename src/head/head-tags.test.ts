import openGraphScraper from 'open-graph-scraper';
import { describe, expect, it } from 'vitest';
import { headTags, type HeadFacts } from './head-tags';

const facts: HeadFacts = {
	title: 'The “office” <that> & more',
	description: 'One article says so.',
	siteName: 'Liaison Atlas',
	languages: ['en', 'ar'],
	path: '/atlas/places/beirut/',
	alternates: [
		{ language: 'en', path: '/atlas/places/beirut/' },
		{ language: 'ar', path: '/atlas/ar/places/beirut/' },
	],
	byDefault: '/atlas/places/beirut/',
	image: { path: '/atlas/previews/en/places/beirut.png', alt: 'Map: Beirut', width: 1200, height: 630 },
	oembed: { path: '/atlas/oembed/en/places/beirut.json', title: 'Beirut' },
	origin: 'https://example.org',
};
const read = async (given: HeadFacts) => {
	const html = `<!doctype html><html lang="en"><head><title>x</title>${headTags(given)}</head><body></body></html>`;
	const { result } = await openGraphScraper({ html });
	return result;
};

describe('headTags', () => {
	it('are read by a reader of Open Graph', async () => {
		expect(await read(facts)).toMatchObject({
			ogTitle: facts.title,
			ogDescription: facts.description,
			ogSiteName: 'Liaison Atlas',
			ogUrl: 'https://example.org/atlas/places/beirut/',
			ogLocale: 'en_GB',
			ogLocaleAlternate: 'ar_AR',
			ogImage: [
				{
					url: 'https://example.org/atlas/previews/en/places/beirut.png',
					width: '1200',
					height: '630',
					type: 'image/png',
					alt: 'Map: Beirut',
				},
			],
			twitterCard: 'summary_large_image',
		});
	});

	it('name the page, its other languages and its embed by whole addresses', () => {
		const tags = headTags(facts);
		expect(tags).toContain('<link rel="canonical" href="https://example.org/atlas/places/beirut/"/>');
		expect(tags).toContain('hreflang="ar" href="https://example.org/atlas/ar/places/beirut/"');
		expect(tags).toContain(
			'type="application/json+oembed" href="https://example.org/atlas/oembed/en/places/beirut.json"',
		);
	});

	it('do without the host where nobody has said what it is, and leave out what means nothing then', () => {
		const tags = headTags({ ...facts, origin: null });
		expect(tags).not.toMatch(/canonical|og:url|https:/);
		expect(tags).toContain('hreflang="ar" href="/atlas/ar/places/beirut/"');
		expect(tags).toContain('content="/atlas/previews/en/places/beirut.png"');
	});

	it('name no embed where there is none', () => {
		expect(headTags({ ...facts, oembed: null })).not.toContain('oembed');
	});

	it('find a territory for a language that has none in the table', () => {
		expect(headTags({ ...facts, languages: ['fr', 'en'] })).toContain('property="og:locale" content="fr_FR"');
	});
});
