/** What the pointer or the focus is on, in the panel or on the map: one value in context, so that each can answer the other. */
import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A place or a contact of the dossier, by its id, or what the map draws several as. */
export interface PointedThing {
	kind: 'place' | 'contact' | 'bundle' | 'cluster';
	id: string;
	/** Of several contacts at once, such as those of a list: their ids. */
	all?: readonly string[];
}

export class PointedAt {
	/** The thing itself; null where there is none. */
	current = $state.raw<PointedThing | null>(null);

	/** Whether it is this one. */
	is(kind: PointedThing['kind'], id: string): boolean {
		return this.current?.kind === kind && this.current.id === id;
	}

	/** For an element that stands for a thing: pointing at it or focusing in it points the map at it, too. */
	from(kind: PointedThing['kind'], id: string, all?: readonly string[]): Attachment<HTMLElement> {
		const point = () => {
			this.current = { kind, id, ...(all && { all }) };
		};
		const leave = () => {
			if (this.is(kind, id)) this.current = null;
		};
		return (element) => {
			for (const name of ['pointerenter', 'focusin']) element.addEventListener(name, point);
			for (const name of ['pointerleave', 'focusout']) element.addEventListener(name, leave);
			return () => {
				for (const name of ['pointerenter', 'focusin']) element.removeEventListener(name, point);
				for (const name of ['pointerleave', 'focusout']) element.removeEventListener(name, leave);
			};
		};
	}
}

/** `usePointedAt` throws where no ancestor called `providePointedAt`. */
export const [usePointedAt, providePointedAt] = createContext<PointedAt>();
