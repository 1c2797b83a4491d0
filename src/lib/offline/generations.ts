/**
 * What was kept, a cache for each version of the site. Decides which version answers and which may go; fetches nothing.
 *
 * A version's files stay together, since its pages fit its own scripts only. The newest version's come first. An older one
 * still answers as long as the newest is not complete, so that a new version never costs a reader what was kept. After that
 * the scripts of the version before stay for one generation, for tabs that were opened with it and load parts only when
 * they are needed; a tab that is older yet loads its next page anew, which Kit does by itself where a part is missing.
 */

/** What is written beside a version's files once they are complete. */
export interface Note {
	/** Of which all pages are there, BCP 47. */
	languages: readonly string[];
	/** YYYY-MM-DD */
	keptOn: string;
}

export class Generations {
	readonly #store: CacheStorage;
	readonly #prefix: string;
	readonly #own: string;
	readonly #noteAddress: string;

	/**
	 * @param base The path that the site lives below; other sites of the origin may have caches of their own.
	 * @param version Of the site that this worker was built with.
	 */
	constructor(store: CacheStorage, base: string, version: string) {
		this.#store = store;
		this.#prefix = `liaison-atlas:${base}:pages:`;
		this.#own = this.#prefix + version;
		this.#noteAddress = `${base}/_app/kept-note`;
	}

	/** This version's files. */
	own(): Promise<Cache> {
		return this.#store.open(this.#own);
	}

	/** A file, from the newest version that has it. */
	async find(path: string): Promise<Response | undefined> {
		for (const name of await this.#newestFirst()) {
			const found = await (await this.#store.open(name)).match(path);
			if (found) return found;
		}
		return undefined;
	}

	/** What this version has, or null while it is not complete in any language. */
	async ownNote(): Promise<Note | null> {
		return this.#noteIn(this.#own);
	}

	/** What the newest version that is complete has. */
	async note(): Promise<Note | null> {
		for (const name of await this.#newestFirst()) {
			const note = await this.#noteIn(name);
			if (note) return note;
		}
		return null;
	}

	/** This version is complete, in these languages. */
	async writeNote(note: Note): Promise<void> {
		await (await this.own()).put(this.#noteAddress, new Response(JSON.stringify(note)));
	}

	/** Removes older versions, but for what the one before this needs while a tab with it is open. */
	async dropOlder(stillNeeded: (path: string) => boolean): Promise<void> {
		const [before, ...older] = (await this.#newestFirst()).filter((name) => name !== this.#own);
		await Promise.all(older.map((name) => this.#store.delete(name)));
		if (before === undefined) return;
		const cache = await this.#store.open(before);
		const spare = (await cache.keys()).filter(({ url }) => !stillNeeded(new URL(url).pathname));
		await Promise.all(spare.map((request) => cache.delete(request)));
	}

	async #noteIn(name: string): Promise<Note | null> {
		if (!(await this.#store.has(name))) return null;
		const found = await (await this.#store.open(name)).match(this.#noteAddress);
		return found ? ((await found.json()) as Note) : null;
	}

	/** This version's cache, then the others; the store lists them in the order in which they were made. */
	async #newestFirst(): Promise<string[]> {
		const names = (await this.#store.keys()).filter((name) => name.startsWith(this.#prefix)).reverse();
		return [...names.filter((name) => name === this.#own), ...names.filter((name) => name !== this.#own)];
	}
}
