/** Puts the reader's choice of theme where the style sheet and the browser look for it. Needs a page; keeps nothing. */

/** What can be chosen: one of the two themes, or whichever the system has. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/**
 * What the script in `src/app.html` does before the first paint, for a choice that is made later: the theme on the root
 * element, and the colours of the browser's own parts.
 */
export function showTheme(choice: ThemeChoice, page: Document): void {
	if (choice === 'system') delete page.documentElement.dataset['theme'];
	else page.documentElement.dataset['theme'] = choice;
	const scheme = page.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
	if (scheme) scheme.content = choice === 'system' ? 'light dark' : choice;
	for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
		const own = meta.id === `theme-color-${choice}`;
		const asSystem = `(prefers-color-scheme: ${meta.id.replace('theme-color-', '')})`;
		meta.media = choice === 'system' ? asSystem : own ? 'all' : 'not all';
	}
}
