/** Which contacts the reader's filters leave, for lists: some show those alone, others show all and say which are outside. */
import type { Selection } from '$lib/dossier/filters/select-contacts';
import { getContext, setContext } from 'svelte';

type IsLeftOut = (contact: string) => boolean;

const KEY = Symbol('which contacts the filters leave');

/**
 * What has no date is not left out, whatever time is asked for.
 *
 * @param selection Reactive; null where all are shown.
 */
export function provideSelection(selection: () => Selection | null): void {
	const isLeftOut: IsLeftOut = (contact) => {
		const { matching, undated } = selection() ?? {};
		return matching !== undefined && !matching.has(contact) && !undated?.has(contact);
	};
	setContext(KEY, isLeftOut);
}

/** Gives whether a contact, by its id, is left out. Where nobody provides a selection, none is. */
export const useLeftOut = (): IsLeftOut => getContext<IsLeftOut | undefined>(KEY) ?? (() => false);
