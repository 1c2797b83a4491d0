// End-to-end tests: real Chromium, the production build, served as a static host would.
import { defineConfig } from '@playwright/test';
import { findBrowser, thisMachine } from './.scripts/browser.mjs';

// Worker processes read this file again: they take the path that the first reading found.
const browser = await findBrowser(thisMachine);
if (browser === null)
	throw new Error('There is no Chromium that runs. `node .scripts/browser.mjs` fetches one.');
process.env['CHROMIUM_PATH'] = browser;

const basePath = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	// What takes longer is run by `npm run test:all`: files of their own, and tests with this tag.
	testIgnore: process.env['FULL'] === '1' ? [] : ['**/*.full.spec.ts'],
	...(process.env['FULL'] === '1' ? {} : { grepInvert: /@full/ }),
	outputDir: 'test-results',
	forbidOnly: !!process.env['CI'],
	fullyParallel: true,
	retries: 0,
	workers: 2,
	// A map drawn in software by two busy cores takes its time.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${process.env['SITE_PORT'] ?? ''}${basePath}/`,
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		colorScheme: 'light',
		// It would fetch all pages beside whatever a test looks at; what it does has tests of its own.
		serviceWorkers: 'block',
		// Still, so that tests wait for nothing; what moves has tests of its own, which ask for it.
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'off',
		video: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: browser,
			// WebGL2 in software, the same on every machine; and a browser that asks nobody for anything by itself.
			args: [
				...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
				...['--disable-component-update', '--disable-sync'],
				...['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
				// The page itself is painted by the processor at once: by way of WebGL in software it took five times as long.
				'--disable-gpu-rasterization',
			],
		},
	},
	projects: [{ name: 'desktop' }],
	webServer: {
		command: 'node .scripts/serve.mjs',
		// Any free port, so that two runs on one machine do not meet; Playwright puts it into SITE_PORT.
		env: { PORT: '0', HOST: 'localhost' },
		wait: { stdout: /is at http:\/\/localhost:(?<site_port>\d+)\// },
		stdout: 'ignore',
		stderr: 'pipe',
	},
});
