/**
 * The `test` and `expect` of every end-to-end test: a test also fails on a page error, a console error or a request to
 * another origin, without doing anything for it. Must not know any page of the site.
 *
 * Less motion for a test or a file: `test.use({ contextOptions: { reducedMotion: 'reduce' } })`.
 */
import { expect, test as base } from '@playwright/test';
import { Trouble } from './trouble';
import { watch } from './watch';

interface Fixtures {
	/** For the rare test that provokes a console error on purpose: `trouble.expectConsoleError(…)`. */
	trouble: Trouble;
}

export const test = base.extend<Fixtures>({
	trouble: [
		async ({ context, baseURL }, use) => {
			if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL');
			const trouble = new Trouble(new URL(baseURL).origin);
			watch(context, trouble);
			await use(trouble);
			expect(trouble.problems(), 'errors and requests to other origins').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
