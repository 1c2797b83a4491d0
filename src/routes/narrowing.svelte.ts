/**
 * What the filters and the window of time in the address leave of the dossier, for the map and for lists. The part that knows
 * is loaded when something is asked for the first time; until then, and where it cannot be had, everything is shown. Needs
 * a page.
 */
import type { Selection } from '$lib/dossier/filters/select-contacts';
import type { Dossier } from '$lib/dossier/model';
import { isAsked, type Question } from '$lib/explore/question';
import type { Scene } from '$lib/scene/model';
import type { View } from '$lib/view/view';
import { createContext, tick } from 'svelte';

/** Of the panel, for whoever leads to it. */
export const PANEL_ID = 'page--filters';

export class Narrowing {
	/** Its parts, once they were asked for. */
	parts = $state.raw<typeof import('$lib/explore/explore')>();
	/** They were asked for and could not be had. */
	failed = $state(false);
	/** Whether the facets are unfolded. */
	open = $state(false);
	readonly #looked: () => { dossier: Dossier; view: View };

	readonly question: Question = $derived.by(() => {
		const { filters, time } = this.#looked().view;
		return { filters: filters ?? {}, time: time ?? null };
	});

	/** Null where everything is shown. */
	readonly selection: Selection | null = $derived.by(() => {
		const { filters, time } = this.question;
		if (!this.parts || !isAsked(this.question)) return null;
		return this.parts.selectContacts(this.#looked().dossier, filters, time);
	});

	/** @param looked Reactive. */
	constructor(looked: () => { dossier: Dossier; view: View }) {
		this.#looked = looked;
		$effect(() => {
			if (isAsked(this.question)) void this.#load();
		});
	}

	/** Whether a contact is outside; what has no date is not, whatever time is asked for. */
	leavesOut(contact: string): boolean {
		const { selection } = this;
		return selection !== null && !selection.matching.has(contact) && !selection.undated.has(contact);
	}

	/** The scene with what is left out dimmed. */
	narrowed(scene: Scene): Scene {
		return this.parts && this.selection
			? this.parts.leaveOut(scene, this.#looked().dossier, this.selection.matching)
			: scene;
	}

	/** Unfolds the facets and leads the reader there. */
	async choose(): Promise<void> {
		this.open = true;
		await this.#load();
		await tick();
		const panel = document.getElementById(PANEL_ID);
		panel?.scrollIntoView();
		panel?.focus({ preventScroll: true });
	}

	/** Where they cannot be had now, the next question asks again. */
	async #load(): Promise<void> {
		if (this.parts) return;
		try {
			this.parts = await import('$lib/explore/explore');
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

/** `useNarrowing` throws where no ancestor called `provideNarrowing`. */
export const [useNarrowing, provideNarrowing] = createContext<Narrowing>();
