/** English: what a reader can set. */

const THEMES: Record<'system' | 'light' | 'dark', string> = {
	system: 'As the system',
	light: 'Light',
	dark: 'Dark',
};

export const settingsMessages = {
	theme_label: () => 'Light or dark',
	theme_choice: ({ choice }: { choice: keyof typeof THEMES }) => THEMES[choice],
};
