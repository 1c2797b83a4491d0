/**
 * What a service worker has around it, as far as ours uses it. TypeScript's own library of workers cannot stand in one
 * project with that of pages: both say what is global, and differently.
 */

/** A page that the worker may answer. */
export interface WorkerClient {
	id: string;
	postMessage(message: unknown): void;
}

interface LastingEvent extends Event {
	/** Keeps the worker alive until then. */
	waitUntil(done: Promise<unknown>): void;
}

/** A page, or a part of one, asks for something. */
export interface FetchEvent extends LastingEvent {
	request: Request;
	/** Of the page that a navigation leads to. */
	resultingClientId: string;
	/** The network's answer to a navigation, where the browser asked for it by itself. */
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

interface ClientMessageEvent extends LastingEvent {
	data: unknown;
	source: WorkerClient | null;
}

interface Events {
	activate: LastingEvent;
	fetch: FetchEvent;
	message: ClientMessageEvent;
}

/** The worker itself. */
export interface WorkerScope {
	location: { origin: string };
	registration: ServiceWorkerRegistration;
	clients: {
		claim(): Promise<void>;
		matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WorkerClient[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): void;
}
