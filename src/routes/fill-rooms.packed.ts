/** Maps of steps and contacts in the file that opens from a disk: they are drawn when a page has rooms for them. Needs a page. */
import { pageLanguage } from '$lib/text/language';
import { fromUrl } from '$lib/view/from-url';
import { withSheets } from '../sheet-rooms';
import { partsOf } from './address-parts';
import { builtInDossier } from './built-in-dossier';
import { pagePrefix } from './link-to';

/** @param href The address of the page. Where they cannot be drawn, rooms stay empty: beside each stands what it shows. */
export async function fillRooms(within: HTMLElement, href: string): Promise<void> {
	const rooms = [...within.querySelectorAll<HTMLElement>('.sheet-room:empty')];
	const asked = fromUrl(partsOf(new URL(href, location.href), false), pagePrefix());
	if (rooms.length === 0 || !asked) return;
	// The words are shown first.
	await new Promise((resolve) => setTimeout(resolve));
	const empty = rooms.map(({ dataset }) => `<div class="sheet-room" data-of="${dataset['of'] ?? ''}"></div>`);
	try {
		const html = await withSheets(empty.join(''), await builtInDossier(pageLanguage()), asked.page);
		const made = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.sheet-room');
		for (const [index, room] of rooms.entries()) room.replaceChildren(...(made[index]?.childNodes ?? []));
	} catch {
		return;
	}
}
