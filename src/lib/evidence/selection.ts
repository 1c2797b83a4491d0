/** Which contacts the reader's filters leave, for lists: some show those alone, others show all and say which are outside. */
import { leavesOut } from '$lib/dossier/filters/leaves-out';
import type { Selection } from '$lib/dossier/filters/select-contacts';
import { getContext, setContext } from 'svelte';

type IsLeftOut = (contact: string) => boolean;

const KEY = Symbol('which contacts the filters leave');

/** @param selection Reactive; null where all are shown. */
export function provideSelection(selection: () => Selection | null): void {
	const isLeftOut: IsLeftOut = (contact) => leavesOut(selection(), contact);
	setContext(KEY, isLeftOut);
}

/** Gives whether a contact, by its id, is left out. Where nobody provides a selection, none is. */
export const useLeftOut = (): IsLeftOut => getContext<IsLeftOut | undefined>(KEY) ?? (() => false);
