/**
 * What the worker keeps, and when: the pages of a reader's language by itself, all the rest when the reader wishes. Tells how
 * things stand; knows neither pages nor messages.
 */
import type { Site } from './answer';
import { keepFiles } from './keep-files';
import type { KeptState } from './protocol';

/** How much of all that is fetched are pages, roughly, by bytes on the wire. */
const SHARE_OF_PAGES = 0.2;

/** What there is to keep. */
export interface Holdings {
	/** The site's languages, BCP 47. */
	languages: readonly string[];
	/** For every language. */
	shared: readonly string[];
	/** For the live map alone. */
	map: readonly string[];
	pagesIn: (language: string) => readonly string[];
}

/** What it says of itself. */
export type Keeping = Pick<KeptState, 'languages' | 'keptOn' | 'all' | 'share' | 'failure'>;

export class Keeper {
	readonly #site: Site;
	readonly #holdings: Holdings;
	readonly #onchange: () => void;
	/** One thing after another. */
	#queue: Promise<unknown> = Promise.resolve();
	/** Stops what is being kept by the reader's wish. */
	#stop: AbortController | null = null;
	#share = 0;
	#failure: KeptState['failure'] = null;

	/** @param onchange Is called whenever what `state` says has changed. */
	constructor(site: Site, holdings: Holdings, onchange: () => void) {
		this.#site = site;
		this.#holdings = holdings;
		this.#onchange = onchange;
	}

	async state(): Promise<Keeping> {
		const note = await this.#site.kept.note();
		const all = this.#stop ? 'being-kept' : (await this.#hasAll()) ? 'kept' : 'no';
		const { languages = [], keptOn = null } = note ?? {};
		return { languages, keptOn, all, share: this.#share, failure: this.#failure };
	}

	/**
	 * Keeps the pages of a language, and, where the reader had wished for all of another version, all of this one. What
	 * fails is tried again at the next visit.
	 */
	visit(language: string): Promise<void> {
		return this.#inTurn(async () => {
			const note = await this.#site.kept.ownNote();
			if (!note?.languages.includes(language)) await this.#keepPages([language]);
			this.#onchange();
			if ((await this.#site.archive.isWished()) && !(await this.#hasAll())) await this.#keepAll();
		});
	}

	/** Keeps all that there is. */
	keepAll(): Promise<void> {
		return this.#inTurn(() => this.#keepAll());
	}

	/** Stops keeping all, and removes what goes beyond the pages of this language. */
	remove(language: string): Promise<void> {
		this.#stop?.abort();
		return this.#inTurn(async () => {
			const { kept, archive } = this.#site;
			this.#failure = null;
			await archive.remove();
			const note = await kept.ownNote();
			if (note)
				await kept.writeNote({ ...note, languages: note.languages.filter((own) => own === language) });
			const staying = new Set(this.#holdings.pagesIn(language));
			const own = await kept.own();
			for (const path of this.#holdings.languages.flatMap((other) => this.#holdings.pagesIn(other)))
				if (!staying.has(path)) await own.delete(path);
			this.#onchange();
		});
	}

	async #hasAll(): Promise<boolean> {
		const note = await this.#site.kept.ownNote();
		const complete = this.#holdings.languages.every((language) => note?.languages.includes(language));
		return complete && (await this.#site.archive.isKept());
	}

	async #keepAll(): Promise<void> {
		const stop = (this.#stop = new AbortController());
		this.#failure = null;
		this.#show(0);
		try {
			await this.#keepPages(
				this.#holdings.languages,
				this.#holdings.map,
				(share) => this.#show(share * SHARE_OF_PAGES),
				stop.signal,
			);
			const rest = 1 - SHARE_OF_PAGES;
			await this.#site.archive.keep((share) => this.#show(SHARE_OF_PAGES + share * rest), stop.signal);
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			if (!stop.signal.aborted) this.#failure = full ? 'quota' : 'network';
		} finally {
			this.#stop = null;
			this.#onchange();
		}
	}

	async #keepPages(
		languages: readonly string[],
		more: readonly string[] = [],
		onprogress: (share: number) => void = () => undefined,
		signal?: AbortSignal,
	): Promise<void> {
		const { kept, isImmutable } = this.#site;
		const { shared, pagesIn } = this.#holdings;
		const paths = [...new Set([...shared, ...more, ...languages.flatMap(pagesIn)])];
		let done = 0;
		await keepFiles(paths, kept, this.#site, () => onprogress(++done / paths.length), signal);
		const before = (await kept.ownNote())?.languages ?? [];
		await kept.writeNote({ languages: [...new Set([...before, ...languages])], keptOn: today() });
		await kept.dropOlder(isImmutable);
	}

	/** Tells of whole hundredths only. */
	#show(share: number): void {
		const hundredths = Math.floor(share * 100) / 100;
		if (hundredths === this.#share && share !== 0) return;
		this.#share = hundredths;
		this.#onchange();
	}

	#inTurn(step: () => Promise<void>): Promise<void> {
		const next = this.#queue.then(step);
		// What failed is behind the next one.
		this.#queue = next.catch(() => undefined);
		return next;
	}
}

/** By the reader's own clock: YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
