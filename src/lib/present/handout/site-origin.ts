/** Reads the setting that says what the addresses of the site begin with. */

/** The origin alone, as `https://example.org`; null where the setting is absent or is none of the web. */
export function siteOrigin(setting: string | undefined): string | null {
	const value = setting?.trim() ?? '';
	if (!URL.canParse(value)) return null;
	const { origin, protocol } = new URL(value);
	return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
