/** What a site that is given the address of a page needs to set its embed: an oEmbed document (oembed.com, 1.0). Pure. */
import { element } from '$lib/picture/markup';
import type { Language } from '$lib/text/language';
import { toHref } from '$lib/view/to-href';
import type { Page } from '$lib/view/view';

/** CSS pixels: room for a map and its caption, and what the frame is where nobody hears of its height. */
export const EMBED_SIZE = { width: 640, height: 480 } as const;

/** The opening page has no name of its own. */
const OPENING = 'overview';

/** Within the folder of its language. */
export const oembedName = (page: Page): string => `${toHref({ page }).slice(1, -1) || OPENING}.json`;

/** Below the base path. */
export const oembedAddress = (page: Page, language: Language): string =>
	`/oembed/${language}/${oembedName(page)}`;

export interface OembedFacts {
	title: string;
	siteName: string;
	/** Addresses from the host's root on. */
	home: string;
	embed: string;
	image: { path: string; width: number; height: number };
	/** Null where nobody has said what the addresses of the site begin with. */
	origin: string | null;
}

/** The markup of a frame with an embed in it: an address of its own origin, no script. */
export const embedFrame = (src: string, title: string): string =>
	element(
		'iframe',
		{ src, title, ...EMBED_SIZE, loading: 'lazy', style: 'border:0;max-width:100%' },
		// A frame is never without an end tag.
		' ',
	);

/** Without the address of the site there is nothing that a page elsewhere could show: then it only says what there is. */
export function oembed({
	title,
	siteName,
	home,
	embed,
	image,
	origin,
}: OembedFacts): Record<string, unknown> {
	const common = { version: '1.0', title, provider_name: siteName };
	if (origin === null) return { ...common, type: 'link' };
	return {
		...common,
		type: 'rich',
		provider_url: origin + home,
		html: embedFrame(origin + embed, title),
		...EMBED_SIZE,
		thumbnail_url: origin + image.path,
		thumbnail_width: image.width,
		thumbnail_height: image.height,
	};
}
