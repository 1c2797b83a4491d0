// Kit's options: a static site, every page prerendered, one strict content security policy.
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true, precompress: true }),
		// Absolute asset addresses, so that 404.html works at any depth; BASE_PATH lets the site live below a path.
		paths: { relative: false, base: /** @type {'' | `/${string}`} */ (process.env['BASE_PATH'] ?? '') },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's own announcer of navigation has one style attribute: this one, and no other, is let through.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
			},
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
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
