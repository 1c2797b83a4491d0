/** The search as a reader has it: opened by its button, typed into, chosen from. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What it is called, by the language of the page. */
export const SEARCH_WORDS = {
	en: { button: 'Search', dialog: 'Search the atlas', close: 'Close the search' },
	ar: { button: 'بحث', dialog: 'البحث في الأطلس', close: 'إغلاق البحث' },
} as const;
export type SearchLanguage = keyof typeof SEARCH_WORDS;

export const searchButton = (page: Page, language: SearchLanguage = 'en'): Locator =>
	page.getByRole('button', { name: SEARCH_WORDS[language].button, exact: true });
export const searchDialog = (page: Page): Locator => page.locator('dialog[open]');
export const searchField = (page: Page): Locator => searchDialog(page).getByRole('combobox');
export const options = (page: Page): Locator => searchDialog(page).getByRole('option');

/** Opens it by its button. */
export async function openSearch(page: Page, language: SearchLanguage = 'en'): Promise<void> {
	await searchButton(page, language).click();
	await expect(page.getByRole('dialog', { name: SEARCH_WORDS[language].dialog })).toBeVisible();
	await expect(searchField(page)).toBeFocused();
}

/** The option that Enter opens, as the field names it to those who hear the page. */
export async function activeOption(page: Page): Promise<Locator> {
	const id = await searchField(page).getAttribute('aria-activedescendant');
	if (id === null) throw new Error('no option is active');
	return page.locator(`[id="${id}"]`);
}
