// What ESLint checks. Import directions come from the table in .scripts/lint/layers.mjs.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { importDirectionRule } from './.scripts/lint/import-direction-rule.mjs';
import { layerOf, layers } from './.scripts/lint/layers.mjs';
import svelteConfig from './svelte.config.js';

const plainFolders = layers
	.filter(({ plain }) => plain)
	.map(({ name }) => `src/lib/${name}`)
	.filter((folder) => layerOf(folder)?.plain);

/** What only a page has; a plain module is passed the values that it needs. */
const domGlobals = [
	...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
	...['matchMedia', 'requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle', 'customElements'],
	...['Element', 'HTMLElement', 'SVGElement', 'Node', 'Document', 'Window', 'DOMParser', 'MutationObserver'],
	...['ResizeObserver', 'IntersectionObserver', 'Image'],
].map((name) => ({
	name,
	message: 'Plain modules know no DOM: they run in Node, in a worker and in a test.',
}));

/** Types are built anew for each component: that takes as long as everything else here. `npm run test:all` asks for it. */
const WITH_TYPES = process.env['FULL'] === '1';

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'static/',
			'src/lib/text/paraglide/',
			'test-results/',
			'playwright-report/',
			// An example for pages of others, as they would have it.
			'tests/fixtures/embed-host/',
		],
	},
	js.configs.recommended,
	typescript.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { project: ['./.scripts/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript does this better, and knows types.
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unnecessary-condition': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{
		// The linter does not see the casts of JSDoc; TypeScript, which checks these files too, does.
		files: ['**/*.js', '**/*.mjs'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: typescript.parser, svelteConfig },
		},
		rules: {
			// An excerpt is text and `<mark>`, never markup.
			'svelte/no-at-html-tags': 'error',
			// Every link goes through toHref and the view's adapter, which applies resolve(); the rule knows only direct calls.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/button-has-type': 'error',
			// `{' '}` keeps a space that the compiler would trim.
			'svelte/no-useless-mustaches': 'off',
			// The policy of the site (style-src 'self') blocks them in prerendered pages.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
		},
	},
	...(WITH_TYPES ? [] : [{ files: ['**/*.svelte'], ...typescript.configs.disableTypeChecked }]),
	{
		files: ['src/**', 'geo/**'],
		plugins: { atlas: { rules: { 'import-direction': importDirectionRule } } },
		rules: { 'atlas/import-direction': 'error' },
	},
	// What floats over the map and what is on the timeline is never prerendered, and script may place it.
	{
		files: ['src/lib/map/**/*.svelte', 'src/lib/timeline/**/*.svelte'],
		rules: { 'svelte/no-inline-styles': 'off' },
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		files: plainFolders.map((folder) => `${folder}/**/*.ts`),
		ignores: ['**/*.svelte.ts'],
		rules: { 'no-restricted-globals': ['error', ...domGlobals] },
	},
);
