/**
 * Which rows of a long list or table are in the page, and where: those in view, and the one with the focus with those beside
 * it. For `RowsInView.svelte` and `TableRowsInView.svelte`; to be made while a component is.
 */
import { defaultRangeExtractor, type Range, type VirtualItem } from '@tanstack/virtual-core';
import { onMount, untrack } from 'svelte';
import { rowVirtualizer, type RowVirtualizer } from './row-virtualizer';

/** What is shown. Reactive: read whenever something about it may have changed. */
interface Listed<T> {
	items: readonly T[];
	/** An item's own name. */
	key: (item: T) => string;
	/** Pixels of a row, about. */
	rowHeight: number;
	/** What holds the rows, once it is there. */
	holder: HTMLElement | undefined;
}

/** Rows beyond the edges of the view, so that the Tab key always finds a next one. */
const OVERSCAN = 6;

export class VisibleRows<T> {
	/** Pixels of what scrolls before the rows begin. */
	margin = 0;
	readonly #listed: () => Listed<T>;
	readonly #scroller: (() => HTMLElement | undefined) | undefined;
	readonly #virtualizer: RowVirtualizer;
	#focused = $state<number | null>(null);
	/** Goes up whenever something about the rows in view has changed. */
	#version = $state(0);

	readonly rows = $derived.by((): VirtualItem[] => {
		void this.#version;
		return this.#virtualizer.rows();
	});
	/** Pixels of all rows. */
	readonly size = $derived.by(() => {
		void this.#version;
		return this.#virtualizer.size();
	});

	/** @param scroller Gives what scrolls the rows; without one, the page does. */
	constructor(listed: () => Listed<T>, scroller?: () => HTMLElement | undefined) {
		this.#listed = listed;
		this.#scroller = scroller;
		this.#virtualizer = untrack(() => rowVirtualizer(scroller, this.#options(), () => (this.#version += 1)));
		$effect(() => {
			const now = this.#options();
			untrack(() => this.#virtualizer.set(now));
		});
		onMount(() => {
			const end = this.#virtualizer.follow();
			// What stands above the rows can grow.
			const watch = new ResizeObserver(() => this.#virtualizer.set(this.#options()));
			watch.observe(document.body);
			return () => {
				watch.disconnect();
				end();
			};
		});
	}

	/** To be told of each row that is put into the page, which says its place in `data-index`. */
	measure(row: HTMLElement): void {
		this.#virtualizer.measure(row);
	}

	readonly onfocusin = ({ target }: FocusEvent): void => {
		const row = (target as HTMLElement).closest<HTMLElement>('[data-index]');
		this.#focused = row ? Number(row.dataset['index']) : null;
	};

	readonly onfocusout = ({ currentTarget, relatedTarget }: FocusEvent): void => {
		// What the focus goes on to has to be there still.
		const within = relatedTarget instanceof Node && (currentTarget as HTMLElement).contains(relatedTarget);
		if (!within) this.#focused = null;
	};

	#options() {
		const { items, key, rowHeight, holder } = this.#listed();
		this.margin = holder ? this.#marginOf(holder) : 0;
		return {
			count: items.length,
			estimateSize: () => rowHeight,
			getItemKey: (index: number) => {
				const item = items[index];
				return item === undefined ? index : key(item);
			},
			overscan: OVERSCAN,
			rangeExtractor: rowsFor(this.#focused),
			scrollMargin: this.margin,
		};
	}

	#marginOf(element: HTMLElement): number {
		const { top } = element.getBoundingClientRect();
		const box = this.#scroller?.();
		return box ? top - box.getBoundingClientRect().top + box.scrollTop : top + scrollY;
	}
}

/** The rows in view, and the kept one with those beside it: keys may go on before the list has scrolled. */
const rowsFor =
	(kept: number | null) =>
	(range: Range): number[] => {
		const rows = defaultRangeExtractor(range);
		if (kept === null) return rows;
		const beside = Array.from({ length: 2 * OVERSCAN + 1 }, (_, index) => kept - OVERSCAN + index);
		const all = new Set([...rows, ...beside.filter((index) => index >= 0 && index < range.count)]);
		return [...all].sort((a, b) => a - b);
	};
