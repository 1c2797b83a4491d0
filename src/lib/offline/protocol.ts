/** What pages and the worker tell each other. */

/** From a page to a worker. */
export type Request =
	/** The first idle moment of a page: whatever its language needs may be kept. `ahead`: also what was not read yet. */
	| { kind: 'visit'; language: string; ahead: boolean }
	/** How things stand? */
	| { kind: 'ask' }
	/** Keep all that there is. */
	| { kind: 'keep' }
	/** Stop keeping it, and remove what goes beyond the pages of this language. */
	| { kind: 'remove'; language: string }
	/** To a worker that waits: replace the one that works. */
	| { kind: 'take-over' };

/** Why it could not be kept: no room, or no answer. */
export type KeepFailure = 'quota' | 'network';

/** From the worker to pages: how things stand. */
export interface KeptState {
	kind: 'state';
	/** Of the site that the worker was built with. */
	version: string;
	/** Languages of which all pages are kept, BCP 47. */
	languages: readonly string[];
	/** The day on which they were, by the reader's clock: YYYY-MM-DD. Null where nothing is complete. */
	keptOn: string | null;
	/** Everything else: tiles and all languages. */
	all: 'no' | 'being-kept' | 'kept';
	/** How much of it is there while it is being kept, from 0 to 1. */
	share: number;
	failure: KeepFailure | null;
	/** Whether the page that is told so was not answered by the network. */
	fromKept: boolean;
}
