/** The page on the whole screen: whether it is, and the way there and back. Needs a page. */

export class FullScreen {
	on = $state(false);
	/** Some telephones have none. */
	readonly isPossible = document.fullscreenEnabled;

	/** Keeps up with the browser's own ways. Returns the end of it. */
	follow(): () => void {
		const look = () => (this.on = document.fullscreenElement !== null);
		look();
		document.addEventListener('fullscreenchange', look);
		return () => document.removeEventListener('fullscreenchange', look);
	}

	/** Where the browser refuses, all stays as it is. Asks the page itself: on a busy machine the event comes late. */
	toggle(): void {
		if (!this.isPossible) return;
		const done = document.fullscreenElement
			? document.exitFullscreen()
			: document.documentElement.requestFullscreen();
		done.catch(() => undefined);
	}
}
