// Pages at the addresses that things had before they were renamed: each leads to the thing's present page, with query and
// fragment where scripts run, and by a link and the browser itself where they do not. Written beside the built pages, so that
// every static host has them. Must not know what was renamed; that is in geo/built/moved/paths.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptHash } from './inline-scripts.mjs';
import { referrerPolicy, redirectPolicy } from './security.mjs';
import { escaped } from './escaped.mjs';

/** @typedef {{ code: string, direction: string, words: string }} Language What the page says: that what was here has moved. */

/**
 * The page at an old address.
 *
 * @param {string} to The present address, with the base path. Of ids alone, so that nothing in it need be escaped.
 * @param {Language} language
 */
export function redirectPage(to, { code, direction, words }) {
	const script = `location.replace(${JSON.stringify(to)} + location.search + location.hash);`;
	return `<!doctype html>
<html lang="${code}" dir="${direction}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${redirectPolicy(scriptHash(script))}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="referrer" content="${referrerPolicy}" />
		<meta name="robots" content="noindex" />
		<title>${escaped(words)}</title>
		<link rel="canonical" href="${to}" />
		<script>${script}</script>
		<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>
	</head>
	<body>
		<p><a href="${to}">${escaped(words)}</a></p>
	</body>
</html>
`;
}

/**
 * Text by path within the site: in each language, and for each way of looking at a page that has been built (`/embed/…`).
 *
 * @param {readonly (readonly [from: string, to: string])[]} moved Paths below a language's prefix.
 * @param {object} site
 * @param {string} site.base '' or for instance '/atlas'.
 * @param {readonly (Language & { prefix: string })[]} site.languages With the prefix of their pages: '/' or '/ar/'.
 * @param {(path: string) => boolean} site.has Whether there is a page at a path.
 * @returns {Record<string, string>}
 */
export function redirectFiles(moved, { base, languages, has }) {
	const pages = languages.flatMap((language) =>
		[language.prefix, `${language.prefix}embed/`].flatMap((below) =>
			moved.map(([from, to]) => ({ language, from: below + from.slice(1), to: below + to.slice(1) })),
		),
	);
	const built = pages.filter(({ to }) => has(to));
	for (const { from } of built)
		if (has(from)) throw new Error(`${from} leads elsewhere, and there is a page.`);
	for (const [, to] of moved)
		if (!has(to)) throw new Error(`Something is said to be at ${to} now. Nothing is.`);
	return Object.fromEntries(
		built.map(({ language, from, to }) => [`${from.slice(1)}index.html`, redirectPage(base + to, language)]),
	);
}

/**
 * Writes the pages into a built site.
 *
 * @param {string} folder Absolute path of it.
 * @param {string} base As above.
 * @param {readonly (Language & { prefix: string })[]} languages As above.
 * @param {string} table Absolute path of the list of old and present paths.
 */
export function writeRedirectFiles(folder, base, languages, table) {
	const moved = /** @type {[string, string][]} */ (JSON.parse(readFileSync(table, 'utf8')));
	const has = (/** @type {string} */ path) => existsSync(join(folder, path, 'index.html'));
	for (const [path, text] of Object.entries(redirectFiles(moved, { base, languages, has }))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
