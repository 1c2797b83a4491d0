/**
 * Keeps the wall and the speaker's window in step, whichever of them is moved. The wall has the last word: it says where it
 * stands after each request, so that two that move at once end at the same step. Needs a page.
 */
import { mustGo, sameStanding, type Message, type Side, type Standing } from '$lib/briefing/pairing';
import type { Hear, Line } from './line';

export class Pairing {
	/** Whether the other is there. */
	isPaired = $state(false);
	readonly #side: Side;
	readonly #standing: () => Standing | null;
	readonly #goTo: (standing: Standing) => Promise<void>;
	#line: Line | null = null;
	#told: Standing | null = null;
	/** Counts what was heard: only the last of it is carried out. */
	#heard = 0;
	#isGoing = false;
	/** It was only just loaded, and what its address says goes before what it hears. */
	#isNew = true;

	/**
	 * @param standing Where this side stands.
	 * @param goTo Brings this side to where the other stands, as far as it can.
	 */
	constructor(side: Side, standing: () => Standing | null, goTo: (standing: Standing) => Promise<void>) {
		this.#side = side;
		this.#standing = standing;
		this.#goTo = goTo;
	}

	/** Begins to listen, and asks whether the other is there. Returns the end of it. */
	start(open: (hear: Hear) => Line | null): () => void {
		const line = open((message) => this.#hear(message));
		this.#line = line;
		const leave = () => line?.send({ kind: 'gone', from: this.#side });
		// A page that comes back from the browser's cache was thought gone.
		const come = ({ persisted }: PageTransitionEvent) => persisted && this.#ask();
		addEventListener('pagehide', leave);
		addEventListener('pageshow', come);
		this.#ask();
		return () => {
			removeEventListener('pagehide', leave);
			removeEventListener('pageshow', come);
			leave();
			line?.close();
			this.#line = null;
			this.isPaired = false;
		};
	}

	/** To be called whenever this side may stand somewhere else. */
	tell(standing: Standing | null): void {
		if (!standing || this.#isGoing || (this.#told && sameStanding(this.#told, standing))) return;
		this.#told = standing;
		this.#line?.send({ kind: 'here', from: this.#side, standing });
	}

	#ask(): void {
		this.#line?.send({ kind: 'ask', from: this.#side });
	}

	#tellAgain(): void {
		this.#told = null;
		this.tell(this.#standing());
	}

	#hear(message: Message): void {
		if (message.from === this.#side) return;
		this.isPaired = message.kind !== 'gone';
		if (message.kind === 'ask') {
			// Its own first question may have reached nobody, and until it is answered it would overrule what it hears.
			if (this.#side === 'wall' && this.#isNew) this.#ask();
			this.#tellAgain();
		}
		if (message.kind === 'here') void this.#take(message.standing);
	}

	async #take(standing: Standing): Promise<void> {
		const own = this.#standing();
		const keepsOwn = this.#side === 'wall' && this.#isNew && own !== null && mustGo(own, standing);
		this.#isNew = false;
		if (keepsOwn) {
			this.#tellAgain();
			return;
		}
		this.#heard += 1;
		const heard = this.#heard;
		this.#isGoing = true;
		await this.#goTo(standing).catch(() => undefined);
		if (heard !== this.#heard) return;
		this.#isGoing = false;
		this.#told = standing;
		if (this.#side === 'wall') this.#tellAgain();
		else this.tell(this.#standing());
	}
}
