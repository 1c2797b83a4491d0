/**
 * The theme as CSS custom properties, so that a panel, a legend and the map take their colours from one record.
 */
import type { Theme } from './theme';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * One property for each colour: `--story-land`, `--link-travel`, `--standing-on-record`. The theme's name is left out;
 * it belongs into `color-scheme`.
 */
export function customProperties(theme: Theme): Record<`--${string}`, string> {
	const properties: Record<`--${string}`, string> = {};
	for (const [name, value] of Object.entries(theme) as [string, string | Record<string, string>][]) {
		if (name === 'name') continue;
		if (typeof value === 'string') properties[`--${kebab(name)}`] = value;
		else for (const [part, colour] of Object.entries(value)) properties[`--${kebab(name)}-${part}`] = colour;
	}
	return properties;
}

/**
 * The style sheet of both themes, for pages: the system's, until `data-theme` on the root element names the reader's own
 * (see `src/app.html`). On paper it is always the light one.
 */
export function themeStyleSheet(light: Theme, dark: Theme): string {
	const declarations = (theme: Theme) =>
		Object.entries({ 'color-scheme': theme.name, ...customProperties(theme) })
			.map(([property, value]) => `${property}:${value}`)
			.join(';');
	return [
		`:root{${declarations(light)}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations(dark)}}}`,
		`@media screen{:root[data-theme=dark]{${declarations(dark)}}}`,
	].join('');
}
