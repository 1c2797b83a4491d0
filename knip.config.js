// What knip looks through for files, exports and packages that nothing uses. Entries beyond these it knows by itself:
// routes, unit tests, settings, and what the scripts of package.json name.

/** @type {import('knip').KnipConfig} */
export default {
	entry: [
		...['.scripts/*.mjs', 'tests/e2e/**/*.spec.ts', 'src/hooks.ts'],
		// Built by the benchmark itself, and run by hand when the basemap's rivers are drawn anew.
		...['tests/bench/load/map-alone/map-alone.ts', 'geo/basemap/extract-rivers.ts'],
		// The file that opens from a disk is a build of its own, where these take the place of their siblings.
		...['src/**/*.packed.{ts,svelte,svelte.ts}', 'src/pack/**/*.{ts,svelte}', 'geo/pack/build.ts'],
		...[
			'tests/bench/links/rivals/*/*.ts',
			'tests/bench/routes/**/+*.{ts,svelte}',
			'tests/bench/hooks.server.ts',
		],
	],
	project: [
		...['src/**/*.{ts,svelte,css}', 'geo/**/*.ts', 'tests/**/*.{ts,svelte,css}', '.scripts/**/*.mjs'],
		'*.{js,ts}',
	],
	ignoreExportsUsedInFile: true,
	// Read by a name that is put together.
	ignoreDependencies: ['world-atlas', '@inlang/plugin-message-format', 'vnu-jar'],
	// From Debian's packages, in the full run alone.
	ignoreBinaries: ['ogr2ogr', 'ogrinfo', 'gmt', 'java', 'apt-get'],
	compilers: {
		// Fonts come in by style sheets: `@import 'package'` and `url('package/file')` count as imports.
		css: (/** @type {string} */ text) =>
			[...text.matchAll(/(?:@import\s+|url\()\s*['"]([^'"]+)['"]/g)]
				.map(([, name]) => `import '${name}';`)
				.join('\n'),
	},
};
