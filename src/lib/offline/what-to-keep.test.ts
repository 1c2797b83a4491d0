// Which files are kept: the pages of one language, and what all of them need.
import { describe, expect, it } from 'vitest';
import { isOfBuild, mapFiles, pagesIn, sharedFiles } from './what-to-keep';

const languages = { all: ['en', 'ar'], base: 'en' };
const pages = (base: string) =>
	[
		...['/', '/about/', '/contacts/arrest/', '/ar/', '/ar/about/', '/404', '/ar/404'],
		...['/embed/', '/embed/places/rome/', '/ar/embed/', '/previews/en/about.png', '/oembed/en/overview.json'],
	].map((path) => base + path);

describe.each(['', '/atlas'])('below “%s”', (base) => {
	it('the pages of a language are those below its prefix, and the page for what is not there', () => {
		expect(pagesIn('ar', pages(base), base, languages)).toEqual(
			['/ar/', '/ar/about/', '/ar/404.html'].map((path) => base + path),
		);
	});

	it('those of the base language are the others', () => {
		expect(pagesIn('en', pages(base), base, languages)).toEqual(
			['/', '/about/', '/contacts/arrest/', '/404.html'].map((path) => base + path),
		);
	});
});

it('faces of whole alphabets are the live map’s, and not among what all pages need', () => {
	const build = ['/_app/a.js', '/_app/sans.Bx.woff2', '/_app/noto-sans-arabic-wght-normal.Bh.woff2'];
	expect(sharedFiles(build, ['/dossier.json'])).toEqual([
		'/_app/a.js',
		'/_app/sans.Bx.woff2',
		'/dossier.json',
	]);
	expect(mapFiles(build)).toEqual(['/_app/noto-sans-arabic-wght-normal.Bh.woff2']);
});

it('a page of another build is told by the script that it begins with', () => {
	const build = ['/_app/immutable/chunks/a.js', '/_app/immutable/entry/start.abc.js'];
	expect(isOfBuild('import("/_app/immutable/entry/start.abc.js")', build)).toBe(true);
	expect(isOfBuild('import("/_app/immutable/entry/start.xyz.js")', build)).toBe(false);
	expect(isOfBuild('<html>', [])).toBe(false);
});
