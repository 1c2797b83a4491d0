/**
 * The reader's own briefings of a dossier, saved in the browser with every change. Where they cannot be saved they stay as
 * long as the page is open, and it is said why. Several tabs work on the same ones: a change is always made to what was
 * saved last.
 */
import { freshBriefingId } from '$lib/briefing/fresh-id';
import { joined, keptFromText, keptToText, NONE_KEPT, type Kept } from '$lib/briefing/kept-briefings';
import type { Briefing } from '$lib/dossier/model';
import { browserStore, type Store } from '$lib/ui/persisted.svelte';

/**
 * `denied`: the browser keeps nothing for this site. `full`: it keeps no more. `unreadable`: what it kept is none of this
 * version's, and was put aside.
 */
export type KeepingProblem = 'denied' | 'full' | 'unreadable';

export class OwnBriefings {
	#kept = $state.raw<Kept>(NONE_KEPT);
	problem = $state<KeepingProblem | null>(null);
	/** Whether what is here is more than what the browser keeps. */
	unsaved = $state(false);
	/** What was read or saved last. */
	#saved = NONE_KEPT;
	#savedText: string | null = null;
	readonly #key: string;
	readonly #store: Store | null;

	constructor(dossierId: string, store: Store | null = browserStore()) {
		this.#key = `liaison-atlas:own-briefings:${dossierId}`;
		this.#store = store;
		this.refresh();
	}

	get all(): readonly Briefing[] {
		return this.#kept.briefings;
	}

	/** The one that was worked on last, if it is still there. */
	get latest(): Briefing | undefined {
		return this.find(this.#kept.latest ?? '');
	}

	find(id: string): Briefing | undefined {
		return this.all.find((briefing) => briefing.id === id);
	}

	/** Makes a change, to what another tab has saved meanwhile if it has, and saves it. */
	change(edit: (kept: Kept) => Kept): void {
		this.refresh();
		this.#kept = edit(this.#kept);
		this.#save();
	}

	/** Takes over what another tab has saved. What could not be saved here stays. */
	refresh(): void {
		const text = this.#read();
		if (text === this.#savedText) return;
		const found = text === null ? NONE_KEPT : keptFromText(text);
		if (text !== null && found === null) this.#putAside(text);
		const theirs = found ?? NONE_KEPT;
		this.#kept = this.unsaved
			? joined(this.#kept, theirs, this.#saved, () => freshBriefingId([...theirs.briefings, ...this.all]))
			: theirs;
		this.#savedText = text;
		this.#saved = theirs;
	}

	/** For the window's `storage` event. A key of null: all was cleared. */
	follow({ key }: Pick<StorageEvent, 'key'>): void {
		if (key === this.#key || key === null) this.refresh();
	}

	#read(): string | null {
		try {
			if (!this.#store) throw new Error('no storage');
			return this.#store.getItem(this.#key);
		} catch {
			this.problem = 'denied';
			return this.#savedText;
		}
	}

	#save(): void {
		if (!this.#store || this.problem === 'denied') {
			this.unsaved = true;
			return;
		}
		const text = keptToText(this.#kept);
		try {
			this.#store.setItem(this.#key, text);
			this.#savedText = text;
			this.#saved = this.#kept;
			this.unsaved = false;
			if (this.problem === 'full') this.problem = null;
		} catch {
			this.problem = 'full';
			this.unsaved = true;
		}
	}

	/** Another version of the site may read it yet. */
	#putAside(text: string): void {
		this.problem = 'unreadable';
		try {
			this.#store?.setItem(`${this.#key}:put-aside`, text);
		} catch {
			// There is no room for both: then the next change is not saved either, and that is said.
		}
	}
}

const ofDossiers: Record<string, OwnBriefings> = {};

/** The same for the whole visit. Only in a browser. */
export function ownBriefings(dossierId: string): OwnBriefings {
	return (ofDossiers[dossierId] ??= new OwnBriefings(dossierId));
}
