/** What of a long list is in view, by TanStack's virtualizer: in the page as it scrolls, or in a box of its own. */
import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	observeWindowOffset,
	observeWindowRect,
	Virtualizer,
	windowScroll,
	type VirtualItem,
	type VirtualizerOptions,
} from '@tanstack/virtual-core';

/** Those of TanStack's options that have nothing to do with what scrolls. */
type Options = Pick<
	VirtualizerOptions<Window, HTMLElement>,
	'count' | 'estimateSize' | 'getItemKey' | 'overscan' | 'rangeExtractor' | 'scrollMargin'
>;

export interface RowVirtualizer {
	/** Other options: another number of rows, another place of the list. */
	set: (options: Options) => void;
	/** The rows to be in the page. */
	rows: () => VirtualItem[];
	/** Pixels of all rows. */
	size: () => number;
	measure: (row: HTMLElement) => void;
	/** Begins to follow what scrolls; returns the end of it. */
	follow: () => () => void;
}

/**
 * @param scroller Gives what scrolls the list; without one, the page does.
 * @param changed Is called whenever other rows are in view, or one has another size than was thought.
 */
export function rowVirtualizer(
	scroller: (() => HTMLElement | undefined) | undefined,
	first: Options,
	changed: () => void,
): RowVirtualizer {
	const inBox = (options: Options): VirtualizerOptions<HTMLElement, HTMLElement> => ({
		...options,
		getScrollElement: () => scroller?.() ?? null,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		onChange: changed,
	});
	const inPage = (options: Options): VirtualizerOptions<Window, HTMLElement> => ({
		...options,
		getScrollElement: () => window,
		observeElementRect: observeWindowRect,
		observeElementOffset: observeWindowOffset,
		scrollToFn: windowScroll,
		initialOffset: () => window.scrollY,
		onChange: changed,
	});
	return scroller
		? driven(new Virtualizer(inBox(first)), inBox, changed)
		: driven(new Virtualizer(inPage(first)), inPage, changed);
}

function driven<T extends Element | Window>(
	virtualizer: Virtualizer<T, HTMLElement>,
	whole: (options: Options) => VirtualizerOptions<T, HTMLElement>,
	changed: () => void,
): RowVirtualizer {
	return {
		set(options) {
			virtualizer.setOptions(whole(options));
			virtualizer._willUpdate();
			changed();
		},
		rows: () => virtualizer.getVirtualItems(),
		size: () => virtualizer.getTotalSize(),
		measure: (row) => virtualizer.measureElement(row),
		follow() {
			const end = virtualizer._didMount();
			virtualizer._willUpdate();
			return end;
		},
	};
}
