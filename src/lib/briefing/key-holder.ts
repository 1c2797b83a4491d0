/** What holds the focus when a key is pressed, and so has the key first. */
import type { Holder } from './pressed';

const FIELDS =
	'input,textarea,select,dialog,[contenteditable=""],[contenteditable="true"],[role="dialog"],[role="listbox"],[role="slider"],[role="menu"],[role="grid"]';
/** `$lib/ui/roving-focus` marks what it is attached to. */
const MARKS = '[data-roving]';
const CONTROLS = 'a[href],button,summary,[role="button"]';

/** @param target Of the event; whatever is not an element holds nothing. */
export function holderOf(target: unknown): Holder {
	if (typeof (target as Element | null)?.closest !== 'function') return 'page';
	const within = (selector: string) => (target as Element).closest(selector) !== null;
	if (within(FIELDS)) return 'field';
	if (within(MARKS)) return 'marks';
	return within(CONTROLS) ? 'control' : 'page';
}
