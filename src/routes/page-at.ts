/** Another page of the site, as it is served: for a part of it that is wanted here. Needs a page. */

/** Inline styles of another page are none that this one's policy knows. */
const STYLES = /<style[^]*?<\/style>/g;

/** The page at an address, inert. Rejects where the host does not answer. */
export async function pageAt(href: string): Promise<Document> {
	const html = await (await fetch(href)).text();
	return new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
}
