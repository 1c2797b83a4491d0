/**
 * What the filters and the window of time in the address leave of the dossier, for the map and for lists. The part that knows
 * is loaded when something is asked for the first time; until then, and where it cannot be had, everything is shown. Needs
 * a page.
 */
import type { Selection } from '$lib/dossier/filters/select-contacts';
import type { Dossier } from '$lib/dossier/model';
import type { Scene } from '$lib/scene/model';
import type { View } from '$lib/view/view';
import { createContext } from 'svelte';

export class Narrowing {
	/** Its parts, once they were asked for. */
	parts = $state.raw<typeof import('$lib/explore/explore')>();
	/** They were asked for and could not be had. */
	failed = $state(false);
	/** Whether the facets are unfolded. */
	open = $state(false);
	/** Another view than the address has, while the reader is still choosing it. */
	preview = $state.raw<View | null>(null);
	/** How often the reader was led to them. */
	summoned = $state(0);
	readonly #looked: () => [Dossier, View];

	/** The view, without filters by what the dossier does not know. */
	readonly view: View = $derived.by(() => {
		const [dossier, view] = this.#looked();
		return this.parts?.withKnownFilters(dossier, view) ?? view;
	});

	get dossier(): Dossier {
		return this.#looked()[0];
	}

	/** Null where everything is shown. */
	readonly selection: Selection | null = $derived.by(
		() => this.parts?.selectionOf(this.dossier, this.preview ?? this.view) ?? null,
	);

	/** @param looked Reactive: the dossier, and the view as the address has it. */
	constructor(looked: () => [Dossier, View]) {
		this.#looked = looked;
		$effect(() => {
			const [, { filters, time }] = looked();
			if (filters ?? time) void this.load();
		});
	}

	/** The scene with what is left out dimmed. */
	narrowed(scene: Scene): Scene {
		const { parts, selection } = this;
		return parts && selection ? parts.leaveOut(scene, this.dossier, selection.matching) : scene;
	}

	/** Leads the reader to the facets. */
	choose(): void {
		this.open = true;
		this.summoned += 1;
		void this.load();
	}

	/** Has its parts loaded. Where they cannot be had now, the next question asks again. */
	async load(): Promise<void> {
		if (import.meta.env.SSR) return;
		try {
			this.parts ??= await import('$lib/explore/explore');
		} catch {
			this.failed = true;
		}
	}
}

/** `useNarrowing` throws where no ancestor called `provideNarrowing`. */
export const [useNarrowing, provideNarrowing] = createContext<Narrowing>();
