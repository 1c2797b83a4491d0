/** Dragging the window of time: by an end, as a whole, or anew where there is none. Needs a page. */
import type { TimeWindow } from '$lib/dossier/filters/time-window';
import { boundAt, boundsOf, monthCount, moved, windowOf, type Grip, type MonthBounds } from './month-grid';
import { dayAtX, type TimeScale } from './time-scale';

interface Brush {
	scale: TimeScale;
	time: TimeWindow | null;
	/** Along which it is dragged; each handle in it says in `data-grip` what it moves. */
	track: HTMLElement | undefined;
	onpreview: (time: TimeWindow | null) => void;
	oncommit: (time: TimeWindow | null, isStep: boolean) => void;
}

interface Drag {
	grip: Grip | 'new';
	/** The bound under the pointer, and the window, when it began. */
	at: number;
	start: MonthBounds;
	/** What was shown last. */
	next: TimeWindow | null;
}

const isSame = (a: TimeWindow | null, b: TimeWindow | null): boolean =>
	a?.from === b?.from && a?.to === b?.to;

export class BrushDrag {
	readonly #brush: () => Brush;
	#drag: Drag | null = null;
	/** The window in the address, which is what it was dragged from. */
	#kept: TimeWindow | null = null;

	/** @param brush Read whenever it is asked. */
	constructor(brush: () => Brush) {
		this.#brush = brush;
	}

	readonly press = (event: PointerEvent): void => {
		const { scale, time, track } = this.#brush();
		if (event.button !== 0 || !track) return;
		const named = (event.target as HTMLElement).closest<HTMLElement>('[data-grip]')?.dataset['grip'];
		const [at, start] = [this.#boundUnder(event), boundsOf(time, scale)];
		const nearer = Math.abs(at - start.from) < Math.abs(at - start.to) ? 'from' : 'to';
		const grip = time === null && named === 'both' ? 'new' : ((named ?? nearer) as Grip);
		track.setPointerCapture(event.pointerId);
		this.#drag = { grip, at: named ? at : start[nearer], start, next: time };
		this.#kept = time;
		if (!named) this.move(event);
	};

	readonly move = (event: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag) return;
		const { scale, onpreview } = this.#brush();
		const next = windowOf(this.#bounds(drag, this.#boundUnder(event)), scale);
		if (isSame(next, drag.next)) return;
		drag.next = next;
		onpreview(next);
	};

	readonly release = (): void => {
		const ended = this.#drag;
		this.#drag = null;
		if (ended && !isSame(ended.next, this.#kept)) this.#brush().oncommit(ended.next, true);
	};

	#bounds({ grip, at, start }: Drag, now: number): MonthBounds {
		if (grip !== 'new') return moved(start, grip, now - at, monthCount(this.#brush().scale));
		return now === at ? start : { from: Math.min(now, at), to: Math.max(now, at) };
	}

	/** The month that begins nearest to the pointer, in either direction of writing. */
	#boundUnder({ clientX }: PointerEvent): number {
		const { scale, track } = this.#brush();
		if (!track) return 0;
		const { left, right } = track.getBoundingClientRect();
		const isMirrored = getComputedStyle(track).direction === 'rtl';
		return boundAt(dayAtX(scale, isMirrored ? right - clientX : clientX - left), scale);
	}
}
