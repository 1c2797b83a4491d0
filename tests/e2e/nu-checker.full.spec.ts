/** The Nu HTML checker finds no error in any built page. It runs in Java, which Debian’s package brings where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../.scripts/run.mjs';
import { builtPages } from '../support/built-pages';
import { expect, test } from '../support/test';

const jar = String(createRequire(import.meta.url)('vnu-jar'));

/** @throws Error that says what is missing, where it cannot be installed. */
function ensureJava(): void {
	if (spawnSync('java', ['-version']).status === 0) return;
	try {
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'default-jre-headless'], {
			stdio: 'inherit',
		});
	} catch (cause) {
		throw new Error('The Nu HTML checker needs Java: apt-get install default-jre-headless', { cause });
	}
}

/** What the checker calls an error and is none here, with the reason. */
const NO_ERRORS = [
	// A part of SVG 2 that its list of properties lacks.
	/CSS: “vector-effect”: Property “vector-effect” doesn't exist/,
	// Browsers forget what a table is where a style sheet lays it out otherwise, as on a phone: see src/lib/ui/table-roles.ts.
	/The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/,
];

test('every page is HTML without an error', () => {
	test.setTimeout(600_000);
	ensureJava();
	const files = builtPages.map(({ path }) => join(root, 'build', path));
	const { stdout, stderr } = spawnSync(
		'java',
		['-Xss8m', '-jar', jar, '--errors-only', '--format', 'gnu', ...files],
		{
			encoding: 'utf8',
			maxBuffer: 256_000_000,
		},
	);
	const found = (stderr + stdout)
		.split('\n')
		.filter((line) => line.trim() !== '' && !NO_ERRORS.some((pattern) => pattern.test(line)));
	expect(found.slice(0, 20)).toEqual([]);
});
