/** A preference that outlives the visit where the browser allows it, and lasts for the visit where it does not. */

/** The part of `Storage` that is needed; its methods may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser’s own, or null: reading `localStorage` itself throws where storage is denied. */
export function browserStore(): Store | null {
	try {
		return typeof localStorage === 'undefined' ? null : localStorage;
	} catch {
		return null;
	}
}

/** One of a few words under a key; null while the reader has not chosen. */
export class Persisted<T extends string> {
	#value = $state.raw<T | null>(null);
	readonly #key: string;
	readonly #choices: readonly T[];
	readonly #store: Store | null;

	/** @param choices Anything else that is found under the key counts as not chosen. */
	constructor(key: string, choices: readonly T[], store: Store | null = browserStore()) {
		this.#key = key;
		this.#choices = choices;
		this.#store = store;
		this.#value = this.#read();
	}

	get current(): T | null {
		return this.#value;
	}

	/** Null forgets the choice. */
	set current(value: T | null) {
		this.#value = value;
		try {
			if (value === null) this.#store?.removeItem(this.#key);
			else this.#store?.setItem(this.#key, value);
		} catch {
			// Full or denied: the choice holds for this visit.
		}
	}

	/** Takes over what another tab has chosen; for the window's `storage` event. A key of null: all was cleared. */
	follow({ key, newValue }: { key: string | null; newValue: string | null }): void {
		if (key === this.#key || key === null) this.#value = this.#known(newValue);
	}

	#read(): T | null {
		try {
			return this.#known(this.#store?.getItem(this.#key) ?? null);
		} catch {
			return null;
		}
	}

	#known(value: string | null): T | null {
		return this.#choices.find((choice) => choice === value) ?? null;
	}
}
