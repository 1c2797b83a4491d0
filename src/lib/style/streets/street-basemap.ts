/**
 * The street map that the person who deploys the site may choose, as a value. Knows where it is, and nothing of what is in
 * it.
 */

export interface StreetBasemap {
	/** A MapLibre style, or an archive of tiles in the schema of Protomaps' basemap. */
	kind: 'style' | 'archive';
	/** `https://…`, or a path on the site's own host that begins with a slash. */
	address: string;
}

/**
 * Reads the setting: an address whose path ends in `.pmtiles` is an archive, any other a style.
 *
 * @returns null where nothing is set. Whether the address is a good one is checked when the site is built
 * (`.scripts/street-origins.mjs`).
 */
export function streetBasemap(setting: string | undefined): StreetBasemap | null {
	const address = setting?.trim() ?? '';
	if (address === '') return null;
	const [path = ''] = address.split(/[?#]/, 1);
	return { kind: path.toLowerCase().endsWith('.pmtiles') ? 'archive' : 'style', address };
}

/** The part of its host's name that a reader would know it by; null for one on the site's own host. */
export function streetHost({ address }: StreetBasemap): string | null {
	return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? null;
}
