/**
 * What an embed and the page that it stands in may say to each other by `postMessage`: the embed tells its height, the page may ask
 * for it and choose the theme. README.md documents it. Pure.
 *
 *     embed → page   { type: 'liaison-atlas:height', version: 1, height, href }
 *     page → embed   { type: 'liaison-atlas:ask-height' }
 *     page → embed   { type: 'liaison-atlas:theme', theme: 'light' | 'dark' | 'auto' }
 */

export const THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof THEMES)[number];

export interface HeightMessage {
	type: 'liaison-atlas:height';
	version: 1;
	/** CSS pixels that the embed needs. */
	height: number;
	/** The address of the embed: a page may have several. */
	href: string;
}

export type HostMessage =
	{ type: 'liaison-atlas:ask-height' } | { type: 'liaison-atlas:theme'; theme: EmbedTheme };

export const heightMessage = (height: number, href: string): HeightMessage => ({
	type: 'liaison-atlas:height',
	version: 1,
	height: Math.ceil(height),
	href,
});

/** Null where it says nothing that is known here, whatever it is. */
export function hostMessage(data: unknown): HostMessage | null {
	if (typeof data !== 'object' || data === null || !('type' in data)) return null;
	if (data.type === 'liaison-atlas:ask-height') return { type: data.type };
	if (data.type !== 'liaison-atlas:theme' || !('theme' in data)) return null;
	const theme = embedTheme(data.theme);
	return theme && { type: data.type, theme };
}

/** Of an address, or of a message; null where it is none. */
export const embedTheme = (value: unknown): EmbedTheme | null =>
	THEMES.find((theme) => theme === value) ?? null;

/**
 * The origin of the page that an embed stands in, which alone it speaks to and listens to: as the browser says, else as the address
 * that led here does. Null where neither does, as where a page hides it.
 */
export function hostOrigin(ancestors: ArrayLike<string> | undefined, referrer: string): string | null {
	const nearest = ancestors?.[0];
	if (nearest !== undefined && nearest !== 'null') return nearest;
	return URL.canParse(referrer) ? new URL(referrer).origin : null;
}
