import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, usualPlaces } from '../../.scripts/browser.mjs';

type World = Parameters<typeof ensureBrowser>[0];

/** A machine with browsers at the given paths, each with what is wrong with it or null. */
function machine(browsers: Record<string, string | null>, more: Partial<World> = {}) {
	const told: string[] = [];
	const tried: string[] = [];
	const world: World = {
		env: { PATH: '/usr/bin' },
		platform: 'linux',
		exists: (path) => path in browsers,
		runs: (path) => {
			tried.push(path);
			return Promise.resolve(browsers[path] ?? null);
		},
		playwrightsOwn: () => Promise.resolve('/cache/chrome'),
		downloadPlaywrightsOwn: () => Promise.resolve(false),
		installDebianPackage: () => Promise.resolve(false),
		tell: (message) => told.push(message),
		...more,
	};
	return { world, told, tried, browsers };
}

describe('the choice of a browser', () => {
	it('takes the one that CHROMIUM_PATH names before all others', async () => {
		const { world } = machine(
			{ '/opt/mine': null, '/usr/bin/chromium': null },
			{ env: { CHROMIUM_PATH: '/opt/mine' } },
		);
		expect(await findBrowser(world)).toBe('/opt/mine');
	});

	it('says so when the named one does not run, and looks further', async () => {
		const env = { CHROMIUM_PATH: '/opt/broken', PATH: '/usr/bin' };
		const { world, told } = machine({ '/opt/broken': 'no libnss3', '/usr/bin/chromium': null }, { env });
		expect(await findBrowser(world)).toBe('/usr/bin/chromium');
		expect(told).toEqual([expect.stringContaining('no libnss3')]);
	});

	it("takes the system's before Playwright's own", async () => {
		const { world } = machine({ '/cache/chrome': null, '/usr/bin/google-chrome': null });
		expect(await findBrowser(world)).toBe('/usr/bin/google-chrome');
	});

	it('takes the one without windows before another of the system', async () => {
		const { world } = machine({ '/usr/bin/chromium': null, '/usr/bin/chromium-headless-shell': null });
		expect(await findBrowser(world)).toBe('/usr/bin/chromium-headless-shell');
	});

	it('believes only a browser that runs', async () => {
		const { world, tried } = machine({ '/usr/bin/chromium': 'a stub', '/cache/chrome': null });
		expect(await findBrowser(world)).toBe('/cache/chrome');
		expect(tried).toEqual(['/usr/bin/chromium', '/cache/chrome']);
	});

	it('finds nothing where there is nothing', async () => {
		expect(await findBrowser(machine({}).world)).toBeNull();
	});

	it('knows the usual places of macOS and of Windows', () => {
		expect(usualPlaces({ platform: 'darwin', env: {} })).toContain(
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		);
		expect(usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })).toContain(
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		);
	});
});

describe('making sure of a browser', () => {
	it('fetches nothing where one runs', async () => {
		const never = () => Promise.reject(new Error('fetched'));
		const { world } = machine(
			{ '/usr/bin/chromium': null },
			{ downloadPlaywrightsOwn: never, installDebianPackage: never },
		);
		expect(await ensureBrowser(world)).toBe('/usr/bin/chromium');
	});

	it("fetches Playwright's own where none runs", async () => {
		const { world, browsers } = machine({});
		world.downloadPlaywrightsOwn = () => {
			browsers['/cache/chrome'] = null;
			return Promise.resolve(true);
		};
		expect(await ensureBrowser(world)).toBe('/cache/chrome');
	});

	it("goes on to Debian's package where the download does not run", async () => {
		const { world, browsers, told } = machine({});
		world.downloadPlaywrightsOwn = () => {
			browsers['/cache/chrome'] = 'no libnss3';
			return Promise.resolve(true);
		};
		world.installDebianPackage = () => {
			browsers['/usr/bin/chromium'] = null;
			return Promise.resolve(true);
		};
		expect(await ensureBrowser(world)).toBe('/usr/bin/chromium');
		expect(told.join('\n')).toContain('does not run');
	});

	it('fails with what to do where none can be had', async () => {
		await expect(ensureBrowser(machine({}).world)).rejects.toThrow(/CHROMIUM_PATH=/);
	});
});
