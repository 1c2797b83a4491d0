/** Hides the pointer while it rests, so that it does not lie over what is shown. Needs a page. */

const RESTS_AFTER_MILLISECONDS = 3000;

/** The root has `data-resting` while it rests; `present.css` does the rest. Returns the end of it. */
export function restPointer(): () => void {
	const root = document.documentElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		clearTimeout(timer);
		delete root.dataset['resting'];
		timer = setTimeout(() => (root.dataset['resting'] = ''), RESTS_AFTER_MILLISECONDS);
	};
	addEventListener('pointermove', wake);
	addEventListener('pointerdown', wake);
	wake();
	return () => {
		clearTimeout(timer);
		delete root.dataset['resting'];
		removeEventListener('pointermove', wake);
		removeEventListener('pointerdown', wake);
	};
}
