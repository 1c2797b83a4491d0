/**
 * A server of the built site that can change while it runs: another service worker, answers that are slow, and files that
 * are gone. For tests of what outlives a version of the site.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { root } from '../../.scripts/run.mjs';
import { listenFrom, siteServer } from '../../.scripts/site-server.mjs';

const build = join(root, 'build');
const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

/** What a version of the site is called in it. */
export const builtVersion = (
	JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as { version: string }
).version;

export class ChangingSite {
	/** What the service worker calls its version. */
	version = builtVersion;
	/** Paths, with the base path, that are there no more. */
	gone: RegExp | null = null;
	/** Milliseconds that every answer takes. */
	delay = 0;
	/** Paths asked for, in their order. */
	readonly asked: string[] = [];
	/** With a slash at its end. */
	address = '';
	readonly #server: Server;

	private constructor() {
		const site = siteServer(build, basePath);
		this.#server = createServer((request, response) => {
			const path = (request.url ?? '').split('?', 1)[0] ?? '';
			this.asked.push(path);
			setTimeout(() => {
				if (path === `${basePath}/service-worker.js`) {
					response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
					const script = readFileSync(join(build, 'service-worker.js'), 'utf8');
					response.end(script.replaceAll(builtVersion, this.version));
				} else {
					if (this.gone?.test(path)) request.url = `${basePath}/gone`;
					site.emit('request', request, response);
				}
			}, this.delay);
		});
	}

	static async start(): Promise<ChangingSite> {
		const site = new ChangingSite();
		const port = await listenFrom(site.#server, 0, 'localhost');
		site.address = `http://localhost:${String(port)}${basePath}/`;
		return site;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
