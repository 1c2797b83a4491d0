/**
 * Makes ready what a chosen street map is drawn from. A style is fetched, from its host alone; an archive is opened by the
 * map itself, tile by tile. How they are drawn is loaded with them: most readers never ask for streets.
 */
import type { StreetBasemap } from '$lib/style/streets/street-basemap';
import type { StreetPieces } from '$lib/style/streets/street-pieces';
import type { Theme } from '$lib/style/theme';

/** The street map in a theme; a style from elsewhere has its own colours. */
export type DrawStreets = (theme: Theme, language: string) => StreetPieces;

/** Milliseconds after which a host that does not answer has failed. */
const PATIENCE = 15_000;

/**
 * @param page What a relative address is relative to, absolute.
 * @throws Where the style cannot be had, or is none.
 */
export async function loadStreets(
	{ kind, address }: StreetBasemap,
	page: string,
	ask: typeof fetch = fetch,
): Promise<DrawStreets> {
	const { href } = new URL(address, page);
	if (kind === 'archive') {
		const { streetArchive } = await import('$lib/style/streets/street-archive');
		return (theme, language) => streetArchive(href, theme, language);
	}
	const answer = await ask(href, { signal: AbortSignal.timeout(PATIENCE) });
	if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
	const { adoptStyle } = await import('$lib/style/streets/adopt-style');
	const pieces = adoptStyle(await answer.json(), href);
	return () => pieces;
}
