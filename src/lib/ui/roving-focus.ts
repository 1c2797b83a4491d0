/**
 * One stop of the Tab key for many links that lie scattered over a picture: arrow keys go on to the link that lies there,
 * Page Down and Page Up through all of them in their order, Home and End to the first and last. While it lasts the element has `data-roving`, so
 * that others leave these keys to it. Needs a page.
 */
import { nextInDirection, type Direction, type Point } from './next-in-direction';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
};

type Link = HTMLElement | SVGAElement;

const middleOf = (link: Link): Point => {
	const { left, top, width, height } = link.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
};

/** Makes every link and button within the element part of one stop, also those that come later. Returns the end of it. */
export function rovingFocus(element: HTMLElement): () => void {
	let current: Link | undefined;
	const links = (): Link[] => [...element.querySelectorAll<Link>('a[href], button')];

	const settle = (): void => {
		const all = links();
		if (!current || !all.includes(current)) current = all[0];
		for (const link of all) link.setAttribute('tabindex', link === current ? '0' : '-1');
	};
	const goTo = (link: Link | undefined): void => {
		if (!link) return;
		current = link;
		settle();
		link.focus();
	};
	const onfocusin = ({ target }: FocusEvent): void => {
		const link = links().find((one) => one === target);
		if (!link || link === current) return;
		current = link;
		settle();
	};
	const onkeydown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const all = links();
		const at = all.findIndex((link) => link === event.target);
		if (at < 0) return;
		const direction = DIRECTIONS[event.key];
		if (direction) {
			const next = nextInDirection(all.map(middleOf), at, direction);
			if (next !== null) goTo(all[next]);
		} else if (event.key === 'PageDown') goTo(all[(at + 1) % all.length]);
		else if (event.key === 'PageUp') goTo(all[(at - 1 + all.length) % all.length]);
		else if (event.key === 'Home') goTo(all[0]);
		else if (event.key === 'End') goTo(all.at(-1));
		else return;
		// Neither the page nor the map moves.
		event.preventDefault();
		event.stopPropagation();
	};

	element.dataset['roving'] = '';
	const watch = new MutationObserver(settle);
	watch.observe(element, { childList: true, subtree: true });
	element.addEventListener('focusin', onfocusin);
	element.addEventListener('keydown', onkeydown);
	settle();
	return () => {
		watch.disconnect();
		delete element.dataset['roving'];
		element.removeEventListener('focusin', onfocusin);
		element.removeEventListener('keydown', onkeydown);
		for (const link of links()) link.removeAttribute('tabindex');
	};
}
