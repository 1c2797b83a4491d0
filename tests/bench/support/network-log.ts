/**
 * Takes down the network events of the DevTools protocol, from a page and its workers alike, as requests with their times and
 * bytes. Pure: it hears of events and opens no connection. A worker's own script is asked for in the page's session and
 * answered in the worker's, under one id, so requests are known by their id alone.
 */
import type { Transfer } from './loaded-twice';

/** One request and its answer, of the page or of one of its workers. Times are milliseconds since the navigation began. */
export interface NetworkRequest extends Transfer {
	/** As the browser calls it: `Document`, `Script`, `Font`, `Fetch` … */
	type: string;
	startedMs: number;
	/** Null where it has not ended, or has failed. */
	finishedMs: number | null;
	/** The parts in which the answer came, before it was known to be whole. */
	parts: readonly { atMs: number; bytes: number }[];
}

/** The few fields that are read of the protocol's events. Times are seconds, of a clock of their own but for `wallTime`. */
interface Params {
	requestId?: string;
	timestamp?: number;
	wallTime?: number;
	type?: string;
	encodedDataLength?: number;
	request?: { url: string; headers: Record<string, string> };
	/** Those of an answer, and the same as they came over the network. */
	headers?: Record<string, string>;
	headersText?: string;
}

interface Entry {
	url: string;
	range: string | null;
	type: string;
	started: number;
	finished: number | null;
	/** Bytes of the whole answer as the browser tells them at its end. */
	told: number | null;
	/** Bytes of the whole answer, by its own headers; 0 where they do not say. */
	announced: number;
	/** Of a worker's own script: when the worker began, in seconds since 1970. */
	handedOver: number | null;
	failed: boolean;
	parts: { at: number; bytes: number }[];
}

export class NetworkLog {
	readonly #entries = new Map<string, Entry>();
	/** Seconds between the protocol's clock and 1970. */
	#offset: number | null = null;
	readonly #underWay = new Set<string>();

	/** The addresses of the requests that are still without an end. */
	get underWay(): string[] {
		return [...this.#underWay].map((id) => this.#entries.get(id)?.url ?? id);
	}

	/** Takes down one event; others than those of the network are left aside. */
	hear(method: string, params: Params): void {
		const { requestId: id, timestamp = 0 } = params;
		if (id === undefined) return;
		const entry = this.#entries.get(id);
		if (method === 'Network.requestWillBeSent' && params.request) {
			if (params.wallTime !== undefined) this.#offset ??= params.wallTime - timestamp;
			const { url, headers } = params.request;
			if (/^(data|blob):/.test(url)) return;
			const [range, type] = [header(headers, 'range'), params.type ?? 'Other'];
			const unknown = {
				finished: null,
				told: null,
				announced: 0,
				handedOver: null,
				failed: false,
				parts: [],
			};
			this.#entries.set(id, { url, range, type, started: timestamp, ...unknown });
			this.#underWay.add(id);
		} else if (method === 'Network.responseReceivedExtraInfo' && entry && params.headers) {
			const length = Number(header(params.headers, 'content-length') ?? 0);
			entry.announced = (params.headersText?.length ?? 0) + length;
		} else if (method === 'Network.dataReceived') {
			entry?.parts.push({ at: timestamp, bytes: params.encodedDataLength ?? 0 });
		} else if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
			this.#underWay.delete(id);
			if (!entry) return;
			entry.failed = method === 'Network.loadingFailed';
			if (entry.failed) return;
			entry.finished = timestamp;
			entry.told = params.encodedDataLength ?? 0;
		}
	}

	/**
	 * Takes down that a worker has begun. The end of its own script is told in the worker's session, where it can come before
	 * anybody listens: then this is its end.
	 *
	 * @param atMs In milliseconds since 1970.
	 */
	workerBegan(url: string, atMs: number): void {
		for (const [id, entry] of this.#entries)
			if (entry.url === url && this.#underWay.delete(id)) entry.handedOver = atMs / 1000;
	}

	/**
	 * All requests so far, in the order in which they were made, but for those that the browser gave up before anything came:
	 * it announces scripts that it will not load where scripts are switched off.
	 *
	 * @param originMs When the navigation began, in milliseconds since 1970.
	 */
	requests(originMs: number): NetworkRequest[] {
		const offset = this.#offset ?? 0;
		const since = (seconds: number) => (seconds + offset) * 1000 - originMs;
		const endOf = ({ finished, handedOver }: Entry) =>
			finished ?? (handedOver === null ? null : handedOver - offset);
		return [...this.#entries.values()]
			.filter(({ failed, parts }) => !failed || parts.length > 0)
			.map((entry) => {
				const { url, range, type, started, parts } = entry;
				const end = endOf(entry);
				return {
					...{ url, range, type, bytes: bytesOf(entry) },
					startedMs: since(started),
					finishedMs: end === null ? null : since(end),
					parts: parts.map(({ at, bytes }) => ({ atMs: since(at), bytes })),
				};
			})
			.sort((a, b) => a.startedMs - b.startedMs);
	}
}

function bytesOf({ told, announced, handedOver, parts }: Entry): number {
	// Of what came from the cache the browser tells nothing; of a worker's own script, the headers alone.
	if (told !== null) return told === 0 ? 0 : Math.max(told, announced);
	return handedOver === null ? parts.reduce((sum, { bytes }) => sum + bytes, 0) : announced;
}

/** The value of a header, or null where it is not there. */
function header(headers: Record<string, string>, name: string): string | null {
	return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
