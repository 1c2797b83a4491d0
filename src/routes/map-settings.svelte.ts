/** What the reader and the reader's system ask of the page: its theme, and whether anything on the map may move by itself. */
import { FRAME_RATES, USUAL_RATE, type FrameRate } from '$lib/map/pulses/frame-ceiling';
import type { Theme } from '$lib/style/theme';
import { Persisted } from '$lib/ui/persisted.svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { ThemeChoice } from './show-theme';

export class MapSettings {
	readonly #darkened = new MediaQuery('prefers-color-scheme: dark');
	readonly #calmer = new MediaQuery('prefers-reduced-motion: reduce');
	readonly #motion = new Persisted('liaison-atlas:motion', ['on', 'off']);
	readonly #rate = new Persisted(
		'liaison-atlas:frame-rate',
		FRAME_RATES.map((rate) => `${rate}` as const),
	);
	/** The script in `src/app.html` reads the same key before anything is drawn. */
	readonly #theme = new Persisted('liaison-atlas:theme', ['light', 'dark']);

	readonly #asked: () => Theme['name'] | undefined;

	/** @param asked Reactive: the theme that the address asks for, which goes before the reader's own and is not kept. */
	constructor(asked: () => Theme['name'] | undefined = () => undefined) {
		this.#asked = asked;
	}

	get themeChoice(): ThemeChoice {
		return this.#asked() ?? this.#theme.current ?? 'system';
	}

	/** The system's is not kept: it is what holds where nothing is. */
	set themeChoice(choice: ThemeChoice) {
		this.#theme.current = choice === 'system' ? null : choice;
	}

	/** What is shown: the address's, else the reader's own choice, else the system's. Its colours come with what draws with them. */
	get theme(): Theme['name'] {
		return this.#asked() ?? this.#theme.current ?? (this.#darkened.current ? 'dark' : 'light');
	}

	/** The reader's own choice, which is kept, goes before the system's. */
	get moving(): boolean {
		return this.#motion.current === null ? !this.#calmer.current : this.#motion.current === 'on';
	}

	set moving(moving: boolean) {
		this.#motion.current = moving ? 'on' : 'off';
	}

	/** Frames a second of what moves, at most. */
	get frameRate(): FrameRate {
		return FRAME_RATES.find((rate) => `${rate}` === this.#rate.current) ?? USUAL_RATE;
	}

	set frameRate(rate: FrameRate) {
		this.#rate.current = `${rate}`;
	}

	/** Takes over what another tab of the site has chosen. */
	follow(change: Pick<StorageEvent, 'key' | 'newValue'>): void {
		this.#motion.follow(change);
		this.#rate.follow(change);
		this.#theme.follow(change);
	}
}
