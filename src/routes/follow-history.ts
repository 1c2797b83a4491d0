/**
 * Keeps what is shown the page of the address. An entry of the browser's history that was made before the router had started
 * (by a skip link, while the page's script was still on its way) is unknown to it: on Back it takes over the address and
 * leaves the page that is there.
 */
import { afterNavigate } from '$app/navigation';
import { onMount } from 'svelte';

/** To be called once, while the frame of all pages is made. */
export function followHistory(): void {
	/** Path of the page that is shown. */
	let shown = '';
	afterNavigate(({ to }) => {
		shown = to?.url.pathname ?? shown;
	});
	onMount(() => {
		const look = ({ state }: PopStateEvent): void => {
			// The router leaves a state with each entry that it knows. By `goto` this one would be numbered as the page that is
			// left, and Forward would lead nowhere.
			if (state === null && location.pathname !== shown) location.reload();
		};
		addEventListener('popstate', look);
		return () => removeEventListener('popstate', look);
	});
}
