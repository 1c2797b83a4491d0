/** What axe finds wrong on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

/**
 * A line for each rule, with what breaks it. The picture of the map is left out where it was looked at elsewhere.
 *
 * @param within Selector of the part that is looked at; the whole page where it is not said.
 */
export async function found(
	page: Page,
	{ picture = false, within }: { picture?: boolean; within?: string } = {},
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
	if (!picture) axe.exclude('.map-picture');
	if (within !== undefined) axe.include(within);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The same in the light theme and then in the dark one, which stays; each line says in which. */
export async function foundInThemes(page: Page, within?: string): Promise<string[]> {
	const lines: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const wrong = await found(page, within === undefined ? {} : { within });
		lines.push(...wrong.map((line) => `${colorScheme}: ${line}`));
	}
	return lines;
}

/** Opens all that folds up, so that what is in it is looked at, too. @returns How many there were. */
export async function unfold(all: Locator): Promise<number> {
	return all.evaluateAll((found) => {
		for (const details of found) details.setAttribute('open', '');
		return found.length;
	});
}
