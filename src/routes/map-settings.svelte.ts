/** What the reader and the reader's system ask of the map: its theme, and whether anything may move by itself. */
import { dark } from '$lib/style/dark';
import { light } from '$lib/style/light';
import type { Theme } from '$lib/style/theme';
import { Persisted } from '$lib/ui/persisted.svelte';
import { MediaQuery } from 'svelte/reactivity';

export class MapSettings {
	readonly #darkened = new MediaQuery('prefers-color-scheme: dark');
	readonly #calmer = new MediaQuery('prefers-reduced-motion: reduce');
	readonly #motion = new Persisted('liaison-atlas:motion', ['on', 'off']);

	get theme(): Theme {
		return this.#darkened.current ? dark : light;
	}

	/** The reader's own choice, which is kept, goes before the system's. */
	get moving(): boolean {
		return this.#motion.current === null ? !this.#calmer.current : this.#motion.current === 'on';
	}

	set moving(moving: boolean) {
		this.#motion.current = moving ? 'on' : 'off';
	}
}
