/** The markup by which somebody sets an embedded view into a page: a frame alone, without script. Pure. */
import { escapedHtml } from '$lib/export/html-text';

/** Pixels; whoever embeds it may change them. As wide as its room, where that is narrower. */
const SIZE = { width: 720, height: 540 } as const;

/** @param title What the frame shows, for those who do not see it. */
export const iframeCode = ({ address, title }: { address: string; title: string }): string =>
	`<iframe src="${escapedHtml(address)}" title="${escapedHtml(title)}" width="${SIZE.width}" height="${SIZE.height}" ` +
	'loading="lazy" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen style="max-width:100%;border:0"></iframe>';
