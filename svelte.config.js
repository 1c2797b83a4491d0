// Kit's options: a static site, every page prerendered, one strict content security policy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { loadEnv } from 'vite';
import { writeHeaderFiles } from './.scripts/header-files.mjs';
import { writeNotFoundFiles } from './.scripts/not-found-files.mjs';
import { publishTemplate } from './.scripts/pack-template.mjs';
import { writeRedirectFiles } from './.scripts/redirect-files.mjs';
import { inlineScripts, scriptHash } from './.scripts/inline-scripts.mjs';
import { root } from './.scripts/run.mjs';
import { pagePolicy } from './.scripts/security.mjs';
import { writeSiteMap } from './.scripts/site-map.mjs';
import { streetOrigins } from './.scripts/street-origins.mjs';

/** The benchmark's own build: other pages, in a folder of its own. The site's build knows nothing of them. */
const bench = process.env['BENCH'] === '1';
/** The file that opens from a disk: the same pages behind one route of its own, in one piece. */
const pack = process.env['PACK'] === '1';
const base = /** @type {'' | `/${string}`} */ ((!pack && process.env['BASE_PATH']) || '');
const built = pack ? '.svelte-kit/pack/site' : bench ? '.svelte-kit/bench/site' : 'build';
const pages = adapter({ strict: true, precompress: !pack, pages: built });
/** From the environment or from an .env file, as the pages read it. */
const settings = loadEnv('production', root, 'PUBLIC_');
/** As src/lib/present/handout/site-origin.ts reads it. */
const { protocol, origin } = URL.canParse(settings['PUBLIC_SITE_ORIGIN'] ?? '')
	? new URL(settings['PUBLIC_SITE_ORIGIN'] ?? '')
	: { protocol: '', origin: '' };
const siteOrigin = /^https?:$/.test(protocol) ? origin : null;
/** Kit hashes what it writes itself; the scripts of the frame that it writes into are ours to vouch for. */
const scriptHashes = inlineScripts(readFileSync(join(root, 'src/app.html'), 'utf8')).map(scriptHash);

/** Those that stand below a folder of their own. @type {{ baseLocale: string, locales: string[] }} */
const { baseLocale, locales } = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));
const otherLanguages = locales.filter((language) => language !== baseLocale);
/** @param {string} language */
const notFoundPage = (language) => /** @type {`/${string}`} */ (`/${language}/404`);

/** What a page says that only leads to another one. @param {string} code */
function redirectLanguage(code) {
	const catalogue = readFileSync(join(root, `src/lib/text/messages/${code}.json`), 'utf8');
	const { page_moved: words } = /** @type {{ page_moved: string }} */ (JSON.parse(catalogue));
	const direction = /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)/.test(code) ? 'rtl' : 'ltr';
	return { code, direction, words, prefix: code === baseLocale ? '/' : `/${code}/` };
}

/** @typedef {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} Directives */

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: {
			name: 'pages-with-header-files',
			async adapt(builder) {
				await pages.adapt(builder);
				if (pack) return;
				if (!bench) publishTemplate(join(root, built));
				writeHeaderFiles(join(root, built), base, bench ? [] : otherLanguages);
				if (bench) return;
				writeNotFoundFiles(join(root, built), base, otherLanguages);
				writeRedirectFiles(
					join(root, built),
					base,
					locales.map(redirectLanguage),
					join(root, 'geo/built/moved/paths.json'),
				);
				const paths = builder.prerendered.paths;
				writeSiteMap(join(root, built), paths, {
					base,
					origin: siteOrigin,
					baseLanguage: baseLocale,
					otherLanguages,
				});
			},
		},
		...(bench && {
			outDir: '.svelte-kit/bench',
			files: { routes: 'tests/bench/routes', hooks: { server: 'tests/bench/hooks.server' } },
		}),
		...(pack && {
			outDir: '.svelte-kit/pack',
			router: { type: 'hash' },
			output: { bundleStrategy: 'inline' },
			files: {
				routes: 'src/pack/routes',
				appTemplate: 'src/pack/app.html',
				hooks: { client: 'src/pack/hooks.client', server: 'src/pack/none', universal: 'src/pack/none' },
				// Nothing stands beside the file.
				...{ assets: 'src/pack/none', serviceWorker: 'src/pack/none' },
			},
		}),
		// Absolute asset addresses, so that 404.html works at any depth; BASE_PATH lets the site live below a path.
		// A small style sheet costs less in the page than its own request does; the policy vouches for it by its hash.
		inlineStyleThreshold: 2048,
		paths: { relative: false, base },
		// The pack's policy is written when all of the file is there.
		...(!pack && {
			csp: {
				mode: 'hash',
				directives: /** @type {Directives} */ (
					pagePolicy({ scriptHashes, streetOrigins: streetOrigins(settings['PUBLIC_STREET_BASEMAP']) })
				),
			},
		}),
		// The page registers it at its first idle moment. The archive of tiles is kept only when the reader wishes.
		serviceWorker: { register: false, files: (file) => !file.startsWith('basemap/') },
		// Every other language has a page of its own for what is not there; nothing links to it.
		prerender: {
			entries: ['*', ...(bench || pack ? [] : otherLanguages.map(notFoundPage))],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail',
		},
		alias: { $geo: 'geo' },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config['include'], '../geo/**/*.ts', '../*.config.ts', '../*.config.js'],
			}),
		},
	},
};

export default config;
