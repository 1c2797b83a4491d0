/**
 * The service worker: keeps the site for readers without a network, and answers for it there. All that it decides is decided
 * in `$lib/offline`; here the browser's events are passed on.
 *
 * It keeps nothing by being installed: a page asks for it at its first idle moment. A worker of a newer version waits until
 * the reader, or a page that has come with that version, wishes for it.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import {
	answerFile,
	answerImmutable,
	answerPage,
	answerTiles,
	type PageAnswer,
	type Site,
} from '$lib/offline/answer';
import { KeptArchive } from '$lib/offline/archive';
import { Generations } from '$lib/offline/generations';
import { Keeper } from '$lib/offline/keeper';
import type { KeptState, Request as PageRequest } from '$lib/offline/protocol';
import { mapFiles, notFoundPage, pagesIn, sharedFiles } from '$lib/offline/what-to-keep';
import type { FetchEvent, WorkerClient, WorkerScope } from '$lib/offline/worker-scope';
import { baseLanguage, languages } from '$lib/text/language';
import { languageOfPath } from '$lib/view/language-prefix';

const worker = globalThis.self as unknown as WorkerScope;

const ARCHIVE = `${base}/basemap/atlas.pmtiles`;
const IMMUTABLE = `${base}/_app/immutable/`;
const pages = new Set(prerendered);
const inAll = { all: languages, base: baseLanguage };
const notFoundPages = languages.map((language) => notFoundPage(language, base, inAll));

const site: Site = {
	base,
	build,
	isImmutable: (path) => path.startsWith(IMMUTABLE),
	isPage: (path) => pages.has(path) || notFoundPages.includes(path),
	kept: new Generations(caches, base, version),
	archive: new KeptArchive(caches, base, ARCHIVE, __ARCHIVE__),
	notFoundPages(path) {
		const { language } = languageOfPath(path.slice(base.length), languages, baseLanguage);
		return [notFoundPage(language, base, inAll), ...notFoundPages];
	},
};
const keeper = new Keeper(
	site,
	{
		languages,
		shared: sharedFiles(build, files),
		map: mapFiles(build),
		pagesIn: (language) => pagesIn(language, prerendered, base, inAll),
	},
	() => void tellAll(),
);

/** Pages that the network did not answer. */
const answeredFromKept = new Set<string>();

async function tell(clients: readonly WorkerClient[]): Promise<void> {
	const state = await keeper.state();
	for (const client of clients) {
		const fromKept = answeredFromKept.has(client.id);
		client.postMessage({ kind: 'state', version, ...state, fromKept } satisfies KeptState);
	}
}
const tellAll = async (): Promise<void> =>
	tell(await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }));

worker.addEventListener('activate', (event) => {
	const begin = async (): Promise<void> => {
		// The network is asked for a page while the worker still starts.
		await worker.registration.navigationPreload.enable();
		// The page of the first visit goes on without a network, too.
		await worker.clients.claim();
	};
	event.waitUntil(begin());
});

worker.addEventListener('message', (event) => {
	const from = event.source;
	const request = event.data as PageRequest;
	const step = async (): Promise<void> => {
		switch (request.kind) {
			case 'ask':
				return from ? tell([from]) : undefined;
			case 'visit':
				if (from) await tell([from]);
				return request.ahead ? keeper.visit(request.language) : undefined;
			case 'keep':
				return keeper.keepAll();
			case 'remove':
				return keeper.remove(request.language);
			case 'take-over':
				return worker.skipWaiting();
		}
	};
	// What was not kept is tried again at the next visit; it is no error of the site's.
	event.waitUntil(step().catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(`${base}/`))
		return;
	// Kit asks by it what the network has.
	if (pathname === `${base}/_app/version.json`) return;

	if (request.mode === 'navigate') {
		const answer = answerPage(site, request, event.preloadResponse).then((answered) =>
			noted(event, answered),
		);
		event.waitUntil(answer.then(({ later }) => later));
		event.respondWith(answer.then(({ response }) => response));
	} else if (pathname === ARCHIVE) event.respondWith(answerTiles(site, request));
	else if (site.isImmutable(pathname)) event.respondWith(answerImmutable(site, request));
	else event.respondWith(answerFile(site, request));
});

function noted(event: FetchEvent, answer: PageAnswer): PageAnswer {
	if (answer.fromKept) answeredFromKept.add(event.resultingClientId);
	return answer;
}
