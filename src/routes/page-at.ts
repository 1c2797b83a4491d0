/** Another page of the site, as it is served: for a part of it that is wanted here. Needs a page. */

/** Inline styles of another page are none that this one's policy knows. */
const STYLES = /<style[^]*?<\/style>/g;

/** Where `src/hooks.server.ts` writes what is drawn while a page is made. */
export type Room = '.map-picture-room' | '.itinerary-room';

/** What is in that room of the page at an address. Rejects where the host does not answer. */
export const drawnAt = async (href: string, room: Room): Promise<Element[]> => [
	...((await pageAt(href)).querySelector(room)?.children ?? []),
];

/** The page at an address, inert. Rejects where the host does not answer. */
export async function pageAt(href: string): Promise<Document> {
	const html = await (await fetch(href)).text();
	return new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
}
