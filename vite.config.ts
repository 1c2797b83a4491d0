// Vite's and Vitest's options. MapLibre's worker is an ES module (see src/lib/map).
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { customProperties } from './src/lib/style/custom-properties';
import { dark } from './src/lib/style/dark';
import { light } from './src/lib/style/light';
import type { Theme } from './src/lib/style/theme';

/** Serves the record of colours as `virtual:theme.css`, so that the pages and the map cannot differ. */
function themeStyles(): Plugin {
	const name = 'virtual:theme.css';
	const resolved = `\0${name}`;
	const root = (theme: Theme) =>
		`:root{${Object.entries(customProperties(theme))
			.map(([property, value]) => `${property}:${value}`)
			.join(';')}}`;
	return {
		name: 'theme-styles',
		resolveId: (id) => (id === name ? resolved : undefined),
		load: (id) =>
			id === resolved ? `${root(light)}@media (prefers-color-scheme:dark){${root(dark)}}` : undefined,
	};
}

export default defineConfig({
	plugins: [themeStyles(), sveltekit()],
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
	},
});
