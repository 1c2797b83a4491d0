// What knip looks through for files, exports and packages that nothing uses. Entries beyond these it knows by itself:
// routes, unit tests, settings, and what the scripts of package.json name.

/** @type {import('knip').KnipConfig} */
export default {
	entry: ['.scripts/*.mjs', 'tests/e2e/**/*.spec.ts'],
	project: [
		...['src/**/*.{ts,svelte,css}', 'geo/**/*.ts', 'tests/**/*.{ts,svelte}', '.scripts/**/*.mjs'],
		'*.{js,ts}',
	],
	ignoreExportsUsedInFile: true,
	// geo/basemap reads its data files by a name that it puts together.
	ignoreDependencies: ['world-atlas'],
	compilers: {
		// Fonts come in by style sheets: `@import 'package'` and `url('package/file')` count as imports.
		css: (/** @type {string} */ text) =>
			[...text.matchAll(/(?:@import\s+|url\()\s*['"]([^'"]+)['"]/g)]
				.map(([, name]) => `import '${name}';`)
				.join('\n'),
	},
};
