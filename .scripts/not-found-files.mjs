// Lets hosts answer an unknown address in the language that its path names, in the forms that common static hosts read.
// Cloudflare Pages, like .scripts/site-server.mjs, takes the nearest 404.html by itself. Must not know what is on the page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Text by path within the site.
 *
 * @param {string} base The path that the site lives below: '' or for instance '/atlas', without a slash at its end.
 * @param {readonly string[]} languages Those that stand below a folder of their own.
 * @returns {Record<string, string>}
 */
export function notFoundFiles(base, languages) {
	return {
		// Apache: a folder's own file goes before that of the folder above.
		...Object.fromEntries(
			languages.map((language) => [
				`${language}/.htaccess`,
				`ErrorDocument 404 ${base}/${language}/404.html\n`,
			]),
		),
		// Netlify.
		_redirects: languages
			.map((language) => `${base}/${language}/* ${base}/${language}/404.html 404\n`)
			.join(''),
	};
}

/**
 * Writes the files into a built site.
 *
 * @param {string} folder Absolute path of it.
 * @param {string} base As above.
 * @param {readonly string[]} languages As above.
 */
export function writeNotFoundFiles(folder, base, languages) {
	for (const [path, text] of Object.entries(notFoundFiles(base, languages)))
		writeFileSync(join(folder, path), text);
}
