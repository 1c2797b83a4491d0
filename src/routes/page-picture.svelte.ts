/**
 * Whose picture stands in the map's room: that of the page that was opened, until there is no live map to follow the reader
 * to another. Needs a page.
 */
const ROOM = '.map-picture-room';

export class PagePicture {
	/** The address of its page; undefined until it is known. */
	of = $state<string>();

	/** Notes that the page has come with it, if it has. */
	came(href: string): void {
		if (document.querySelector(ROOM)?.firstElementChild) this.of = href;
	}

	/** Fetches that of another page and puts it there. Where it cannot be had, the one that is there stays. Never rejects. */
	async follow(href: string): Promise<void> {
		if (this.of === href) return;
		try {
			// Seldom wanted, and of no use without a network anyway.
			const { drawnAt } = await import('./page-at');
			const [picture] = await drawnAt(href, ROOM);
			const room = document.querySelector(ROOM);
			if (!room || !picture) return;
			room.replaceChildren(picture);
			this.of = href;
		} catch {
			// What is said over the map then does not speak of a picture.
		}
	}
}
