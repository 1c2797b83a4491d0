/** A site of another origin whose page has embeds of ours in frames: the example of `tests/fixtures/embed-host`, served. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { listenFrom } from '../../.scripts/site-server.mjs';

const folder = new URL('../fixtures/embed-host/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder), 'utf8');

export class EmbedHost {
	/** With a slash at its end. */
	address = '';
	readonly #server: Server;

	/** @param site The address of the atlas, without a slash at its end. @param page The example, or one of its own. */
	private constructor(site: string, page: (html: string) => string) {
		this.#server = createServer((request, response) => {
			const isScript = request.url === '/fit-frames.js';
			response.writeHead(200, { 'Content-Type': `text/${isScript ? 'javascript' : 'html'};charset=utf-8` });
			response.end(isScript ? file('fit-frames.js') : page(file('index.html')).replaceAll('SITE', site));
		});
	}

	static async start(site: string, page: (html: string) => string = (html) => html): Promise<EmbedHost> {
		const host = new EmbedHost(site, page);
		// Another name than the site's, so that no rule for the same site applies.
		const port = await listenFrom(host.#server, 0, '127.0.0.1');
		host.address = `http://127.0.0.1:${String(port)}/`;
		return host;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}
