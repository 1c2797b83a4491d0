// The headers of the site in the forms that common static hosts read, written beside the built pages. Must not know which
// headers there are; they come from security.mjs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framing, securityHeaders } from './security.mjs';

/** Files with a hash in their names never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** A browser that holds on to an old service worker holds on to the old site. */
const WORKER = 'service-worker.js';

/** @param {(name: string, value: string) => string} line @param {Record<string, string>} headers */
const lines = (line, headers) => Object.entries(headers).map(([name, value]) => line(name, value));

/**
 * Text by file name.
 *
 * @param {string} base The path that the site lives below: '' or for instance '/atlas', without a slash at its end.
 * @returns {Record<'_headers' | '.htaccess' | 'headers.nginx.conf', string>}
 */
export function headerFiles(base) {
	const immutable = `${base}/_app/immutable/`;
	const everywhere = securityHeaders('/');
	return {
		// Netlify and Cloudflare Pages.
		_headers: [
			...framing.flatMap(({ under }) => [
				`${base}${under}*`,
				...lines((name, value) => `  ${name}: ${value}`, securityHeaders(under)),
			]),
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
			...lines((name, value) => `\tHeader always set ${name} "${value}"`, everywhere),
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
			...lines((name, value) => `add_header ${name} "${value}" always;`, everywhere),
			'',
		].join('\n'),
	};
}

/**
 * Writes the files into a built site.
 *
 * @param {string} folder Absolute path of it.
 * @param {string} base As above.
 */
export function writeHeaderFiles(folder, base) {
	for (const [name, text] of Object.entries(headerFiles(base))) writeFileSync(join(folder, name), text);
}
