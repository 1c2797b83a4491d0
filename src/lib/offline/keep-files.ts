/** Fetches files and puts them by, a few at a time, going on where an earlier attempt stopped. */
import type { Generations } from './generations';
import { isOfBuild } from './what-to-keep';

/** So many at once: a reader who goes on meanwhile must not wait for them. */
const AT_ONCE = 4;

/** Which of the site's files a page is, and what never changes under its name. */
export interface Build {
	/** Scripts, styles and faces. */
	build: readonly string[];
	isImmutable: (path: string) => boolean;
	isPage: (path: string) => boolean;
}

/**
 * Keeps all of the files. Rejects where one cannot be had, or a page is another version's by now; what was kept stays.
 *
 * @param ondone Is called after each.
 */
export async function keepFiles(
	paths: readonly string[],
	kept: Generations,
	build: Build,
	ondone: () => void = () => undefined,
	signal?: AbortSignal,
): Promise<void> {
	const own = await kept.own();
	const waiting = [...paths];
	const keepNext = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			signal?.throwIfAborted();
			if (!(await own.match(path))) await own.put(path, await fileAt(path, kept, build, signal));
			ondone();
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function fileAt(
	path: string,
	kept: Generations,
	build: Build,
	signal: AbortSignal | undefined,
): Promise<Response> {
	if (build.isImmutable(path)) {
		const found = await kept.find(path);
		if (found) return found;
	}
	const response = await fetch(path, {
		priority: 'low',
		// A file without a hash in its name may have changed since the browser saw it.
		cache: build.isImmutable(path) ? 'default' : 'no-cache',
		...(signal && { signal }),
	});
	if (build.isPage(path)) return pageToKeep(response, build);
	if (!response.ok) throw new Error(`${path}: status ${String(response.status)}`);
	return response;
}

/**
 * The page as it can be kept: an answer that came by way of a redirect could not be shown later on. Rejects where it is none
 * of this build's, whatever its status: the page for what is not there may have one of its own.
 */
export async function pageToKeep(response: Response, { build }: Build): Promise<Response> {
	const html = await response.text();
	if (!isOfBuild(html, build)) throw new Error(`${response.url} is no page of this version`);
	const headers = new Headers(response.headers);
	for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) headers.delete(name);
	return new Response(html, { headers });
}
