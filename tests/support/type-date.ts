/** Types an end of the window of time, as a reader does, and has it taken with the Enter key. */
import type { Locator } from '@playwright/test';

export async function typeDate(end: Locator, text: string): Promise<void> {
	await end.fill(text);
	await end.press('Enter');
}
