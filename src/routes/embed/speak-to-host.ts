/** Tells the page that an embed stands in how high it is, and does what that page may ask for. Needs a page. */
import { heightMessage, hostMessage, hostOrigin, type EmbedTheme } from './frame-messages';

/**
 * @param heightNow CSS pixels that the embed needs, whatever room it has.
 * @param watched What changes its height.
 * @returns The end of it. Where the page stands alone nothing is said and nobody listened to.
 */
export function speakToHost(
	heightNow: () => number,
	watched: readonly Element[],
	onTheme: (theme: EmbedTheme) => void,
): () => void {
	if (parent === window) return () => undefined;
	const origin = hostOrigin(location.ancestorOrigins, document.referrer);
	let told = 0;
	const tell = (): void => {
		told = heightNow();
		// A height is nothing to be kept from a page that hides who it is.
		parent.postMessage(heightMessage(told, location.href), origin ?? '*');
	};
	const listen = ({ source, origin: from, data }: MessageEvent): void => {
		if (source !== parent || (origin !== null && from !== origin)) return;
		const message = hostMessage(data);
		if (message?.type === 'liaison-atlas:theme') onTheme(message.theme);
		else if (message) tell();
	};
	const watch = new ResizeObserver(() => {
		if (heightNow() !== told) tell();
	});
	for (const element of watched) watch.observe(element);
	addEventListener('message', listen);
	tell();
	return () => {
		watch.disconnect();
		removeEventListener('message', listen);
	};
}
