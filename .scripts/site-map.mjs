// What search engines read first: sitemap.xml with every page in every language, and robots.txt. A site map is made of whole addresses,
// so without the address of the site there is none, and the build says so. Must not know what is on the pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from './escaped.mjs';

/** Pages that are of no use to somebody who searches, by the beginning of their path in the base language. */
const LEFT_OUT = ['/404/', '/embed/', '/presenter/', '/own-briefings/'];

/**
 * The paths of the pages that are listed, in the base language and without the base path.
 *
 * @param {readonly string[]} paths Of all pages, without the base path.
 * @param {readonly string[]} otherLanguages
 */
export const listedPages = (paths, otherLanguages) =>
	paths.filter(
		(path) =>
			path.endsWith('/') &&
			!LEFT_OUT.some((left) => path.startsWith(left)) &&
			!otherLanguages.some((language) => path.startsWith(`/${language}/`)),
	);

/**
 * Sitemaps 0.9, with the pages of other languages as Google reads them.
 *
 * @param {readonly string[]} pages As `listedPages` gives them.
 * @param {object} site
 * @param {string} site.address What the addresses begin with: origin and base path, without a slash at the end.
 * @param {string} site.baseLanguage BCP 47.
 * @param {readonly string[]} site.otherLanguages
 */
export function siteMap(pages, { address, baseLanguage, otherLanguages }) {
	const languages = [baseLanguage, ...otherLanguages];
	/** @param {string} path @param {string} language */
	const whole = (path, language) =>
		escaped(`${address}${language === baseLanguage ? '' : `/${language}`}${path}`);
	const entries = pages.flatMap((path) => {
		const others = [...languages.map((language) => [language, language]), ['x-default', baseLanguage]].map(
			([name, language = '']) =>
				`<xhtml:link rel="alternate" hreflang="${name}" href="${whole(path, language)}"/>`,
		);
		return languages.map((language) => `<url><loc>${whole(path, language)}</loc>${others.join('')}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>\n',
	].join('\n');
}

/** RFC 9309. It counts only where it lies at the root of a host. @param {string | null} address As above. */
export const robots = (address) =>
	[
		'User-agent: *',
		'Allow: /',
		...(address === null ? [] : ['', `Sitemap: ${address}/sitemap.xml`]),
		'',
	].join('\n');

/**
 * Writes both into a built site.
 *
 * @param {string} folder Absolute path of it.
 * @param {readonly string[]} paths Of all pages, with the base path.
 * @param {object} site
 * @param {string} site.base
 * @param {string | null} site.origin Null where nobody has said what it is.
 * @param {string} site.baseLanguage
 * @param {readonly string[]} site.otherLanguages
 */
export function writeSiteMap(folder, paths, { base, origin, baseLanguage, otherLanguages }) {
	const address = origin === null ? null : `${origin}${base}`;
	writeFileSync(join(folder, 'robots.txt'), robots(address));
	if (address === null) {
		console.log(
			'PUBLIC_SITE_ORIGIN is not set: no sitemap.xml, no canonical addresses, and previews without their host.',
		);
		return;
	}
	const within = paths.map((path) => path.slice(base.length));
	const pages = listedPages(within, otherLanguages);
	writeFileSync(join(folder, 'sitemap.xml'), siteMap(pages, { address, baseLanguage, otherLanguages }));
}
