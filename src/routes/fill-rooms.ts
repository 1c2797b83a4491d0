/** Fills the rooms of maps where their page was not opened but come to from another: from the page as it is served. Needs a page. */
import { pageAt } from './page-at';

/** @param href The address of the page. Where it cannot be had, rooms stay empty: beside each stands what it shows. */
export async function fillRooms(within: HTMLElement, href: string): Promise<void> {
	const rooms = [...within.querySelectorAll<HTMLElement>('.sheet-room:empty')];
	if (rooms.length === 0) return;
	try {
		const page = await pageAt(href);
		for (const room of rooms) {
			const made = page.querySelector(`.sheet-room[data-of="${CSS.escape(room.dataset['of'] ?? '')}"]`);
			room.replaceChildren(...(made?.childNodes ?? []));
		}
	} catch {
		return;
	}
}
