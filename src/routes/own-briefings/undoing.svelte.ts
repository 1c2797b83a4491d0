/** What was just done, in words for those who see it and those who hear it, and how to take removals back: the last one first. */
import { m } from '$lib/text';
import { tick } from 'svelte';

interface Removal {
	what: string;
	/** Puts it back, and tells the id of the element to go on from. */
	restore: () => string;
}

/** Puts the focus on the element with that id, once it is there. */
export async function focusOn(id: string): Promise<void> {
	await tick();
	document.getElementById(id)?.focus();
}

/** The button that takes the last removal back. */
export const UNDO = 'own--undo';

export class Undoing {
	said = $state('');
	#removals = $state.raw<readonly Removal[]>([]);

	get canUndo(): boolean {
		return this.#removals.length > 0;
	}

	/** What was removed, so that the next thing to press takes that back. */
	removed(what: string, restore: () => string): void {
		this.#removals = [...this.#removals, { what, restore }];
		this.said = m.own_said_removed({ what });
		void focusOn(UNDO);
	}

	undo(): void {
		const last = this.#removals.at(-1);
		if (!last) return;
		this.#removals = this.#removals.slice(0, -1);
		this.said = m.own_said_restored({ what: last.what });
		void focusOn(last.restore());
	}
}
