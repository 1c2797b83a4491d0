/** Turns the page where a finger goes over the words from side to side. On the map one finger pans. Needs a page. */
import { swipeOf, type Touched } from '$lib/briefing/swipe';

/** @returns The end of it. */
export function swiping(turn: (by: 1 | -1) => void): () => void {
	let from: Touched | null = null;
	const touched = ({ timeStamp, changedTouches: [touch] }: TouchEvent): Touched | null =>
		touch ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : null;
	const begin = (event: TouchEvent) => {
		const isOnWords = (event.target as Element).closest('main') !== null;
		// Two fingers enlarge the page.
		from = isOnWords && event.touches.length === 1 ? touched(event) : null;
	};
	const end = (event: TouchEvent) => {
		const to = touched(event);
		const by = from && to ? swipeOf(from, to, document.dir === 'rtl') : null;
		from = null;
		// Whoever selects words moves a finger too.
		if (by !== null && getSelection()?.isCollapsed !== false) turn(by);
	};
	addEventListener('touchstart', begin, { passive: true });
	addEventListener('touchend', end, { passive: true });
	return () => {
		removeEventListener('touchstart', begin);
		removeEventListener('touchend', end);
	};
}
