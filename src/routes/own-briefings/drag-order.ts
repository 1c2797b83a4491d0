/** Moving things of a list by the pointer, by the grip that each has. Needs a page. */

/** From which place to which, each as it counts once the thing is taken out. */
export interface Drag {
	from: number;
	to: number;
}

interface Box {
	top: number;
	bottom: number;
}

/** Where a thing goes that is held at a height: below all others whose middle is above it. */
export function placeAt(y: number, boxes: readonly Box[], from: number): number {
	return boxes.filter(({ top, bottom }, index) => index !== from && (top + bottom) / 2 < y).length;
}

/** CSS pixels from the edge of the window within which it scrolls along, and how far with each move. */
const EDGE = 72;
const SCROLL = 14;

/**
 * An attachment of a list whose items each have a `[data-grip]`.
 *
 * @param show Is told what would happen if it were let go now; null where nothing is held.
 * @param drop Is told where it was let go. Escape lets it go where it was.
 */
export const dragOrder =
	(show: (drag: Drag | null) => void, drop: (drag: Drag) => void) =>
	(list: HTMLElement): (() => void) => {
		let held: AbortController | null = null;

		function begin(event: PointerEvent): void {
			const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
			const from = [...list.children].findIndex((item) => grip !== null && item.contains(grip));
			if (!grip || from < 0 || event.button !== 0 || held) return;
			event.preventDefault();
			hold(event.pointerId, grip, from);
		}

		function hold(pointer: number, grip: Element, from: number): void {
			grip.setPointerCapture(pointer);
			held = new AbortController();
			const { signal } = held;
			let drag = { from, to: from };
			const end = () => {
				held?.abort();
				held = null;
				show(null);
			};
			const listen = <K extends keyof WindowEventMap>(name: K, hear: (event: WindowEventMap[K]) => void) =>
				window.addEventListener(name, hear, { signal });
			listen('pointermove', ({ clientY }) => {
				if (clientY < EDGE) window.scrollBy(0, -SCROLL);
				if (clientY > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
				const boxes = [...list.children].map((item) => item.getBoundingClientRect());
				drag = { from, to: placeAt(clientY, boxes, from) };
				show(drag);
			});
			listen('pointerup', () => {
				end();
				if (drag.to !== drag.from) drop(drag);
			});
			listen('pointercancel', end);
			listen('keydown', ({ key }) => key === 'Escape' && end());
		}

		list.addEventListener('pointerdown', begin);
		return () => {
			held?.abort();
			list.removeEventListener('pointerdown', begin);
		};
	};
