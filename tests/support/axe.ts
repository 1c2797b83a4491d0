/** What axe finds wrong on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

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
