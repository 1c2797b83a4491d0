/** Which contacts the reader's filters leave out, for lists that show them all the same. */
import { getContext, setContext } from 'svelte';

type IsLeftOut = (contact: string) => boolean;

const KEY = Symbol('which contacts are left out');

/** @param isLeftOut Reactive; is given the id of a contact. */
export const provideLeftOut = (isLeftOut: IsLeftOut): IsLeftOut => setContext(KEY, isLeftOut);

/** Where nobody says, none is. */
export const useLeftOut = (): IsLeftOut => getContext<IsLeftOut | undefined>(KEY) ?? (() => false);
