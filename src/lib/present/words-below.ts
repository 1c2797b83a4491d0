/** Whether words of a step lie below what can be seen of them, above the bar. Needs the page of a step. */

/**
 * Tells at once and whenever it changes.
 *
 * @returns The end of it.
 */
export function wordsBelow(tell: (are: boolean) => void): () => void {
	const article = document.querySelector('.briefing-step');
	/** What follows the words: how old they are. */
	const last = article?.querySelector('.as-of')?.previousElementSibling;
	const bar = document.querySelector('.present-bar');
	if (!article || !last || !bar) return () => undefined;
	const look = (): void => tell(last.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1);
	const sizes = new ResizeObserver(look);
	for (const element of [article, bar, document.documentElement]) sizes.observe(element);
	addEventListener('scroll', look, { passive: true });
	addEventListener('resize', look);
	look();
	return () => {
		sizes.disconnect();
		removeEventListener('scroll', look);
		removeEventListener('resize', look);
	};
}
