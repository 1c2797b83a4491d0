// Serves the built site as a plain static host would: files as they are, a redirect to the slash at the end of a page's
// address, 404.html with status 404 for what is not there: that of the path's first folder, if it has one. Must not know what is on the pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security.mjs';

/** @param {string} path @returns {string | null} Null where the escapes in it are broken. */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

/** @param {string} folder @returns {string[]} The names of the folders in it. */
const foldersIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/**
 * A server for a folder, not listening yet. The folder's files are listed once, now: after a rebuild, make another.
 *
 * @param {string} folder Absolute path of the built site.
 * @param {string} base The path that the site lives below: '' or for instance '/atlas', without a slash at its end.
 * @returns {import('node:http').Server}
 * @throws {Error} Where the folder holds no index.html.
 */
export function siteServer(folder, base) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`There is no built site in ${folder}. Build it with: npm run build`);
	}
	/** The pages for what is not there, by the folder that they lie in, and each by how it is compressed. */
	const notFoundPages = new Map(
		['', ...foldersIn(folder)].flatMap((name) => {
			const missing = join(folder, name, '404.html');
			const forms = Object.entries({ br: `${missing}.br`, gzip: `${missing}.gz`, identity: missing })
				.filter(([, file]) => existsSync(file))
				.map(([encoding, file]) => /** @type {const} */ ([encoding, readFileSync(file)]));
			return forms.length === 0 ? [] : [[name, new Map(forms)]];
		}),
	);

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {string} path Below the base path.
	 */
	const notFound = (request, response, path) => {
		const forms = notFoundPages.get(path.split('/')[1] ?? '') ?? notFoundPages.get('');
		const accepted = `${String(request.headers['accept-encoding'] ?? '')},identity`.split(/\s*,\s*/);
		const encoding = [...(forms?.keys() ?? [])].find((known) => accepted.includes(known));
		for (const [name, value] of Object.entries(securityHeaders('/'))) response.setHeader(name, value);
		response.writeHead(404, {
			'Content-Type': encoding ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
			'Cache-Control': 'no-cache',
			Vary: 'Accept-Encoding',
			...(encoding && encoding !== 'identity' ? { 'Content-Encoding': encoding } : {}),
		});
		response.end(encoding ? forms?.get(encoding) : 'Not found\n');
	};
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders: (response, pathname) => {
			const named = pathname.startsWith('/_app/immutable/');
			response.setHeader('Cache-Control', named ? 'public,max-age=31536000,immutable' : 'no-cache');
		},
	});

	return createServer((request, response) => {
		const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
		const below =
			base === '' ? pathname : pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
		const path = below === null ? null : decoded(below);
		// What is asked of a browser for a page means nothing for the files that a page is made of, and would weigh on each.
		const isFile = path?.startsWith('/_app/') || /\.(?!html$)[a-z0-9]+$/.test(path ?? '');
		for (const [name, value] of Object.entries(securityHeaders(path ?? '/')))
			if (!isFile || name === 'X-Content-Type-Options') response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' });
			response.end();
			return;
		}
		const isPage = (/** @type {string} */ at) => existsSync(join(folder, at, 'index.html'));

		if (pathname === base || (path !== null && !path.endsWith('/') && !path.includes('..') && isPage(path))) {
			const slashed = `${pathname}/`.replace(/^\/{2,}/, '/');
			response.writeHead(301, { Location: query === undefined ? slashed : `${slashed}?${query}` });
			response.end();
		} else if (path === null || below === null) {
			notFound(request, response, below ?? '');
		} else {
			request.url = query === undefined ? below : `${below}?${query}`;
			files(request, response, () => notFound(request, response, below));
		}
	});
}

/**
 * Listens on the port asked for, or on the first free one after it.
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free.
 * @param {string} host
 * @returns {Promise<number>} The port it got.
 * @throws {Error} Where none of twenty is free, or the host is not ours.
 */
export async function listenFrom(server, port, host) {
	for (let candidate = port; ; candidate++) {
		const error = await new Promise(
			(/** @type {(error: NodeJS.ErrnoException | null) => void} */ resolve) => {
				server.once('error', resolve);
				server.listen(candidate, host, () => {
					server.removeListener('error', resolve);
					resolve(null);
				});
			},
		);
		const address = server.address();
		if (error === null) return address !== null && typeof address === 'object' ? address.port : candidate;
		if (error.code !== 'EADDRINUSE' || candidate >= Math.min(port + 19, 65535)) throw error;
	}
}
