/** Rooms that components leave empty in a page, and that are filled while the page is made, so that no script carries what is in them. Pure. */

/**
 * The page with every `<div class="…" data-of="name"></div>` of a class filled with the markup of its name; Svelte may have
 * added classes of its own.
 */
export async function filledRooms(
	html: string,
	className: string,
	markupOf: (name: string) => Promise<string>,
): Promise<string> {
	const room = new RegExp(`(<div class="${className}[^"]*" data-of="([^"]*)"[^>]*>)(?=</div>)`, 'g');
	const names = [...new Set([...html.matchAll(room)].map(([, , name = '']) => name))];
	const inside = new Map(await Promise.all(names.map(async (name) => [name, await markupOf(name)] as const)));
	return html.replace(room, (_, opening: string, name: string) => opening + (inside.get(name) ?? ''));
}
