/** The wall's end of the line to the speaker's window: opens that window, and keeps in step with it. Needs a page. */
import type { Standing } from '$lib/briefing/pairing';
import { openLine, sessionName } from '$lib/present/line';
import { Pairing } from '$lib/present/pairing.svelte';

/** A window of this name is used again. */
const NAME = 'liaison-atlas-speaker';

export class SpeakerWindow {
	/** The browser has not let it be opened. */
	isBlocked = $state(false);
	readonly #pairing: Pairing;
	#end: (() => void) | null = null;

	constructor(standing: () => Standing | null, goTo: (standing: Standing) => Promise<void>) {
		this.#pairing = new Pairing('wall', standing, goTo);
		// Loaded anew while the other window stays.
		if (sessionName(false) !== null || window.opener) this.#listen(window.opener as Window | null);
	}

	/** @param href Of its page, at the step that is shown. */
	open(href: string): void {
		// The window takes it over.
		sessionName(true);
		const opened = window.open(href, NAME, 'popup,width=1180,height=800');
		this.isBlocked = opened === null;
		if (opened) this.#listen(opened);
	}

	tell(standing: Standing | null): void {
		this.#pairing.tell(standing);
	}

	close(): void {
		this.#end?.();
		this.#end = null;
	}

	#listen(other: Window | null): void {
		this.close();
		this.#end = this.#pairing.start((hear) => openLine('wall', other, hear));
	}
}
