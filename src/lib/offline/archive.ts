/**
 * The archive of tiles as one kept file, of which parts are given out. A cache takes no part of a file, so it is fetched
 * whole.
 */
import { answerWithSlice } from './slice-of';

export class KeptArchive {
	readonly #store: CacheStorage;
	readonly #name: string;
	readonly #path: string;
	readonly #bytes: number;
	/** Tells one archive from another under the same address. */
	readonly #key: string;
	/** Read once while the worker lives: `null` is that there is none. */
	#found: Promise<{ file: Blob; headers: Headers } | null> | undefined;

	/**
	 * @param path Its address, with the base path.
	 * @param archive Of the archive that the site was built with.
	 */
	constructor(store: CacheStorage, base: string, path: string, archive: { bytes: number; digest: string }) {
		this.#store = store;
		this.#name = `liaison-atlas:${base}:archive`;
		this.#path = path;
		this.#bytes = archive.bytes;
		this.#key = `${path}?${archive.digest}`;
	}

	/** Whether this version's is there. */
	async isKept(): Promise<boolean> {
		return (await this.#keys()).some((key) => key.endsWith(this.#key));
	}

	/** Whether any version's is: the reader has wished for it, and it may have changed since. */
	async isWished(): Promise<boolean> {
		return (await this.#keys()).length > 0;
	}

	/** The part of it that a range means, or null where it is not kept. */
	async answer(range: string | null): Promise<Response | null> {
		const archive = await (this.#found ??= this.#open());
		return archive && answerWithSlice(archive.file, archive.headers, range);
	}

	/** The same from an archive that another version of the site has left: better than none where there is no network. */
	async answerFromOlder(range: string | null): Promise<Response | null> {
		if (!(await this.isWished())) return null;
		const [older] = await (await this.#store.open(this.#name)).matchAll();
		return older ? answerWithSlice(await older.blob(), older.headers, range) : null;
	}

	/**
	 * Fetches it and puts it by, in the place of an older one. Rejects with what `fetch` and the cache reject with, and where
	 * what came is not as long as it should be.
	 *
	 * @param onprogress Is told from 0 to 1 how much is there.
	 */
	async keep(onprogress: (share: number) => void, signal: AbortSignal): Promise<void> {
		const cache = await this.#store.open(this.#name);
		if (!(await cache.match(this.#key))) {
			// The browser's own cache would hold all of it a second time.
			const response = await fetch(this.#path, { cache: 'no-store', priority: 'low', signal });
			if (!response.ok || response.body === null) throw new Error(`status ${String(response.status)}`);
			const counted = response.body.pipeThrough(this.#counter(onprogress));
			await cache.put(this.#key, new Response(counted, { headers: response.headers }));
		}
		for (const { url } of await cache.keys()) if (!url.endsWith(this.#key)) await cache.delete(url);
		this.#found = undefined;
	}

	async remove(): Promise<void> {
		this.#found = Promise.resolve(null);
		await this.#store.delete(this.#name);
	}

	#counter(onprogress: (share: number) => void): TransformStream<Uint8Array, Uint8Array> {
		let done = 0;
		return new TransformStream({
			transform: (chunk, controller) => {
				done += chunk.byteLength;
				onprogress(Math.min(1, done / this.#bytes));
				controller.enqueue(chunk);
			},
			flush: () => {
				if (done !== this.#bytes) throw new Error(`${String(done)} bytes instead of ${String(this.#bytes)}`);
			},
		});
	}

	async #keys(): Promise<string[]> {
		// To open a cache makes it.
		if (!(await this.#store.has(this.#name))) return [];
		return (await (await this.#store.open(this.#name)).keys()).map(({ url }) => url);
	}

	async #open(): Promise<{ file: Blob; headers: Headers } | null> {
		if (!(await this.isKept())) return null;
		const found = await (await this.#store.open(this.#name)).match(this.#key);
		return found ? { file: await found.blob(), headers: found.headers } : null;
	}
}
