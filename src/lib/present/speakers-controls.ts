/** What the speaker has in hand, and how it stands with the wall. */
import type { Briefing } from '$lib/dossier/model';

export interface SpeakersControls {
	briefing: Briefing;
	/** Of the step, from 0. */
	index: number;
	blank: boolean;
	/** The wall shows another page than the step's. */
	away: boolean;
	/** Whether there is a wall. */
	isPaired: boolean;
	/** The browser has not let it be opened. */
	isBlocked: boolean;
	ongo: (index: number) => void;
	onblank: (blank: boolean) => void;
	/** Brings the wall back to the step. */
	onback: () => void;
	/** Opens a wall. */
	onopen: () => void;
}
