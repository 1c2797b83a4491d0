// Serves build/ and prints where. PORT (4173; where it is taken the next free one), HOST (localhost) and BASE_PATH
// are read from the environment. Run as a program, or imported by start.mjs.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { listenFrom, siteServer } from './site-server.mjs';

/**
 * Serves the built site until the process ends.
 *
 * @param {Record<string, string | undefined>} env
 * @throws {Error} Where PORT is no port, nothing is built, or no port is free.
 */
export async function serve(env) {
	const port = Number(env['PORT'] || 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(`PORT is "${env['PORT']}"; it has to be a whole number from 0 to 65535.`);
	}
	const host = env['HOST'] || 'localhost';
	const base = (env['BASE_PATH'] ?? '').replace(/\/+$/, '');
	const got = await listenFrom(siteServer(join(root, 'build'), base), port, host);
	if (port !== 0 && got !== port) console.log(`Port ${port} is taken.`);
	console.log(`Liaison Atlas is at http://${host}:${got}${base}/`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		await serve(process.env);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
