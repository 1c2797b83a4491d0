/**
 * The page's side of the service worker: registers it, tells it what the reader wishes, and says how things stand. Where there
 * can be none, it says that and does nothing else.
 */
import { dev, version } from '$app/environment';
import { base } from '$app/paths';
import type { KeptState, Request } from '$lib/offline/protocol';
import { pageLanguage } from '$lib/text/language';

/** A tab that is open for days asks so often whether there is a newer version. */
const ASK_AGAIN_MILLISECONDS = 3_600_000;

class SiteWorker {
	/** Whether there is a worker; `unknown` until the page's first idle moment. */
	availability = $state<'unknown' | 'there' | 'none'>('unknown');
	/** As the worker last told it. */
	kept = $state.raw<KeptState | null>(null);
	/** Whether the site has a newer version than this page. */
	newer = $state(false);
	/** Whether this page has not come from the network. */
	fromKept = $state(false);

	#started = false;
	#registration: ServiceWorkerRegistration | null = null;
	/** Whether a worker answered for this page before. */
	#answered = false;
	#reloading = false;

	/** Registers the worker and lets it keep the pages of this language. Does nothing a second time; never rejects. */
	async start(): Promise<void> {
		if (this.#started) return;
		this.#started = true;
		try {
			if (dev || !('serviceWorker' in navigator)) throw new Error('no service worker');
			// Rejects where the browser lets the site store nothing.
			await caches.keys();
			// Undefined where something in the browser stands in the way of workers.
			const registration = (await navigator.serviceWorker.register(`${base}/service-worker.js`, {
				scope: `${base}/`,
				updateViaCache: 'none',
			})) as ServiceWorkerRegistration | undefined;
			if (!registration) throw new Error('no registration');
			this.#registration = registration;
			this.#listen(registration);
			await navigator.serviceWorker.ready;
			this.availability = 'there';
			registration.active?.postMessage(visit());
		} catch {
			this.availability = 'none';
		}
	}

	/** Lets the worker keep everything. */
	async keepAll(): Promise<void> {
		this.#tell({ kind: 'keep' });
		// Otherwise the browser may remove it where room is scarce. It may refuse, or ask the reader.
		await navigator.storage.persist().catch(() => false);
	}

	/** Lets the worker stop keeping everything, and remove what goes beyond this language. */
	removeAll(): void {
		this.#tell({ kind: 'remove', language: pageLanguage() });
	}

	/** Opens this page anew in the newer version. */
	loadNewer(): void {
		this.#reloading = true;
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage({ kind: 'take-over' } satisfies Request);
		else location.reload();
	}

	#tell(request: Request): void {
		this.#registration?.active?.postMessage(request);
	}

	#listen(registration: ServiceWorkerRegistration): void {
		const { serviceWorker } = navigator;
		this.#answered = serviceWorker.controller !== null;
		serviceWorker.addEventListener('message', ({ data, source }) => this.#hear(data as KeptState, source));
		serviceWorker.addEventListener('controllerchange', () => {
			if (this.#reloading) location.reload();
			// Another tab has let the newer version in.
			else if (this.#answered) serviceWorker.controller?.postMessage(visit());
			this.#answered = true;
		});
		addEventListener('online', () => (this.fromKept = false));

		this.#watch(registration.installing);
		this.#ask(registration.waiting);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
		let asked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden || Date.now() - asked < ASK_AGAIN_MILLISECONDS) return;
			asked = Date.now();
			registration.update().catch(() => undefined);
		});
	}

	#watch(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && this.#registration?.active) this.#ask(worker);
		});
	}

	#ask(worker: ServiceWorker | null): void {
		worker?.postMessage({ kind: 'ask' } satisfies Request);
	}

	#hear(state: KeptState, source: MessageEventSource | null): void {
		const registration = this.#registration;
		const waiting = registration?.waiting ?? null;
		if (waiting !== null && source === waiting) {
			// This page may have come with the newer version already.
			if (state.version !== version) this.newer = true;
			else waiting.postMessage({ kind: 'take-over' } satisfies Request);
			return;
		}
		// A worker that is older than the page is on its way out.
		if (this.kept && this.kept.version !== state.version && state.version !== version) this.newer = true;
		this.kept = state;
		this.fromKept = state.fromKept && navigator.onLine;
	}
}

/** This page is at rest. */
const visit = (): Request => ({ kind: 'visit', language: pageLanguage(), ahead: !savesData() });

/** Whether the reader has asked the browser for few bytes. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/** The one of this page. Inert until it is started. */
export const siteWorker = new SiteWorker();
