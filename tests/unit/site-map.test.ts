// What search engines read first.
import { describe, expect, it } from 'vitest';
import { listedPages, robots, siteMap } from '../../.scripts/site-map.mjs';

const paths = [
	'/',
	'/about/',
	'/ar/',
	'/ar/about/',
	'/embed/',
	'/ar/embed/',
	'/404/',
	'/presenter/',
	'/dossier.json',
];

describe('the site map', () => {
	it('lists pages once, without embeds and what nobody searches for', () => {
		expect(listedPages(paths, ['ar'])).toEqual(['/', '/about/']);
	});

	it('has every page in every language, each with the others', () => {
		const xml = siteMap(['/', '/about/'], {
			address: 'https://example.org/atlas',
			baseLanguage: 'en',
			otherLanguages: ['ar'],
		});
		expect([...xml.matchAll(/<loc>([^<]*)</g)].map(([, address]) => address)).toEqual([
			'https://example.org/atlas/',
			'https://example.org/atlas/ar/',
			'https://example.org/atlas/about/',
			'https://example.org/atlas/ar/about/',
		]);
		expect(xml.match(/hreflang="ar" href="https:\/\/example\.org\/atlas\/ar\/about\/"/g)).toHaveLength(2);
		expect(xml.match(/hreflang="x-default" href="https:\/\/example\.org\/atlas\/"/g)).toHaveLength(2);
	});

	it('is named to robots where there is one', () => {
		expect(robots('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
		expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
	});
});
