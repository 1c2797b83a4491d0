/** How the worker answers a page's requests: from the network, from what was kept, and which of them first. */
import type { KeptArchive } from './archive';
import type { Generations } from './generations';
import { pageToKeep, type Build } from './keep-files';

/** How long the network may take before a page is answered with what was kept. It is the same page, so not long. */
const PATIENCE_MILLISECONDS = 3000;

/** What the answers are made from. */
export interface Site extends Build {
	base: string;
	kept: Generations;
	archive: KeptArchive;
	/** Where the pages for what is not there are: first the one in the language of that path. */
	notFoundPages: (path: string) => readonly string[];
}

const nothing = (): null => null;

/** Scripts, styles and faces: never another file under the same name. */
export async function answerImmutable(site: Site, request: Request): Promise<Response> {
	const path = new URL(request.url).pathname;
	const found = await site.kept.find(path);
	if (found) return found;
	const response = await fetch(request);
	// Another version's belong to its own worker.
	if (response.ok && site.build.includes(path)) await (await site.kept.own()).put(path, response.clone());
	return response;
}

/** The tiles: from the kept archive if it is this version's, else from the network, else from any that is there. */
export async function answerTiles(site: Site, request: Request): Promise<Response> {
	const range = request.headers.get('Range');
	const part = await site.archive.answer(range);
	if (part) return part;
	try {
		return await fetch(request);
	} catch (error) {
		const older = await site.archive.answerFromOlder(range);
		if (older) return older;
		throw error;
	}
}

/** Any other file. */
export async function answerFile(site: Site, request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const found = await site.kept.find(new URL(request.url).pathname);
		if (found) return found;
		throw error;
	}
}

/** A page, and whether it is what was kept. `later` is what may still be done once it is there. */
export interface PageAnswer {
	response: Response;
	fromKept: boolean;
	later: Promise<unknown>;
}

/**
 * From the network, as long as it answers soon; else what was kept, whatever stands in the address after its path.
 *
 * @param early The answer of the network where the browser has asked for it by itself already.
 */
export async function answerPage(
	site: Site,
	request: Request,
	early: Promise<Response | undefined>,
): Promise<PageAnswer> {
	const network = early.then((response) => response ?? fetch(request));
	const usable = network.then((response) => (response.status < 500 ? response : null)).catch(nothing);
	const first = await Promise.race([usable, pause(PATIENCE_MILLISECONDS)]);
	if (first) return { response: first, fromKept: false, later: keepRead(site, request, first.clone()) };

	const path = new URL(request.url).pathname;
	const found = await site.kept.find(path);
	if (found) return { response: found, fromKept: true, later: usable };
	// Not kept: worth any wait. A host that fails says so itself.
	const last = await network.catch(nothing);
	if (last) return { response: last, fromKept: false, later: usable };
	return { response: await answerUnkept(site, request.url), fromKept: true, later: usable };
}

/** There is no network, and nothing was kept under the address. */
async function answerUnkept(site: Site, address: string): Promise<Response> {
	const { pathname, search } = new URL(address);
	if (site.isPage(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 302);
	const pages = await Promise.all(site.notFoundPages(pathname).map((path) => site.kept.find(path)));
	const page = pages.find((found) => found !== undefined);
	if (!page) return Response.error();
	// Which of both it is, the page itself says.
	const status = site.isPage(pathname) ? 503 : 404;
	return new Response(page.body, { status, headers: page.headers });
}

/** A page that was read is kept, even where nothing is fetched ahead. */
async function keepRead(site: Site, request: Request, response: Response): Promise<void> {
	const path = new URL(request.url).pathname;
	const own = await site.kept.own();
	if (!response.ok || !site.isPage(path) || (await own.match(path))) return void response.body?.cancel();
	// That of another version stays where it is.
	await pageToKeep(response, site).then((page) => own.put(path, page), nothing);
}

const pause = (milliseconds: number): Promise<null> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds, null));
