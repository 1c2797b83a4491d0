// The headers of the site in the forms that common static hosts read, written beside the built pages. Must not know which
// headers there are; they come from security.mjs.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDS, securityHeaders } from './security.mjs';

/** Files with a hash in their names never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** A browser that holds on to an old service worker holds on to the old site. */
const WORKER = 'service-worker.js';

/** @param {(name: string, value: string) => string} line @param {Record<string, string>} headers */
const lines = (line, headers) => Object.entries(headers).map(([name, value]) => line(name, value));

/** The one header in which embeds differ from all other pages. */
const POLICY = 'Content-Security-Policy';

/**
 * Text by file name.
 *
 * @param {string} base The path that the site lives below: '' or for instance '/atlas', without a slash at its end.
 * @param {readonly string[]} folders In which pages lie, from the root of the site, with a slash at both ends: '/', '/about/', '/embed/'.
 * @returns {Record<'_headers' | '.htaccess' | 'headers.nginx.conf' | 'headers-embed.nginx.conf', string>}
 */
export function headerFiles(base, folders) {
	const immutable = `${base}/_app/immutable/`;
	const { [POLICY]: policy = '', ...everywhere } = securityHeaders('/');
	const { [POLICY]: embedPolicy = '' } = securityHeaders('/embed/');
	const embeds = String(EMBEDS).slice(2, -1).replaceAll('\\/', '/');
	/** @param {string} policyHere */
	const nginx = (policyHere) =>
		lines((name, value) => `add_header ${name} "${value}" always;`, { [POLICY]: policyHere, ...everywhere });
	return {
		// Netlify and Cloudflare Pages. Hosts may join what two rules say of one header, and the stricter policy then holds: so each
		// folder has a rule of its own for it.
		_headers: [
			`${base}/*`,
			...lines((name, value) => `  ${name}: ${value}`, everywhere),
			...folders.flatMap((folder) => [
				`${base}${folder}${isHome(folder, folders) ? '' : '*'}`,
				`  ${POLICY}: ${EMBEDS.test(folder) ? embedPolicy : policy}`,
			]),
			`${base}/404.html`,
			`  ${POLICY}: ${policy}`,
			`${immutable}*`,
			`  Cache-Control: ${FOR_EVER}`,
			`${base}/${WORKER}`,
			'  Cache-Control: no-cache',
			'',
		].join('\n'),
		'.htaccess': [
			'# Apache: headers for the whole site, and the page for what is not there.',
			`ErrorDocument 404 ${base}/404.html`,
			'<IfModule mod_headers.c>',
			...lines((name, value) => `\tHeader always set ${name} "${value}"`, {
				[POLICY]: policy,
				...everywhere,
			}),
			`\t<If "%{REQUEST_URI} =~ m#^${base}${embeds}#">`,
			`\t\tHeader always set ${POLICY} "${embedPolicy}"`,
			'\t</If>',
			`\t<If "%{REQUEST_URI} =~ m#^${immutable}#">`,
			`\t\tHeader set Cache-Control "${FOR_EVER}"`,
			'\t</If>',
			`\t<If "%{REQUEST_URI} == '${base}/${WORKER}'">`,
			'\t\tHeader set Cache-Control "no-cache"',
			'\t</If>',
			'</IfModule>',
			'',
		].join('\n'),
		'headers.nginx.conf': [
			'# nginx: `include` this in the server block, and again in every location that has an add_header of its own,',
			'# since such a location inherits none. Files under _app/immutable/ may be kept for ever,',
			`# and ${WORKER} not at all: Cache-Control "no-cache".`,
			...nginx(policy),
			'',
		].join('\n'),
		'headers-embed.nginx.conf': [
			'# nginx: pages that may stand in frames of other sites. `include` this in',
			`# location ~ ^${base}${embeds} { … }`,
			...nginx(embedPolicy),
			'',
		].join('\n'),
	};
}

/** Whether it is a home page, below which other folders have rules of their own. @param {string} folder @param {readonly string[]} folders */
const isHome = (folder, folders) => folders.some((other) => other !== folder && other.startsWith(folder));

/**
 * The folders of a built site in which pages lie: its home pages, and the first folder of every other.
 *
 * @param {string} folder Absolute path of the site.
 * @param {readonly string[]} otherLanguages
 */
function pageFolders(folder, otherLanguages) {
	return ['/', ...otherLanguages.map((language) => `/${language}/`)].flatMap((home) => [
		home,
		...readdirSync(join(folder, home), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && holdsPages(join(folder, home, entry.name)))
			.map(({ name }) => `${home}${name}/`)
			.filter((path) => !otherLanguages.some((language) => path === `/${language}/`)),
	]);
}

/** @param {string} folder @returns {boolean} */
const holdsPages = (folder) =>
	existsSync(join(folder, 'index.html')) ||
	readdirSync(folder, { withFileTypes: true }).some(
		(entry) => entry.isDirectory() && holdsPages(join(folder, entry.name)),
	);

/**
 * Writes the files into a built site.
 *
 * @param {string} folder Absolute path of it.
 * @param {string} base As above.
 * @param {readonly string[]} otherLanguages Whose pages lie in folders of their own.
 */
export function writeHeaderFiles(folder, base, otherLanguages) {
	const files = headerFiles(base, pageFolders(folder, otherLanguages));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
