// `npm run pack`: writes one file with everything in it, which opens from a disk: build-pack/liaison-atlas.html. With --template
// only the template that the site publishes, into which its readers' browsers put the dossier and their own briefings.
import { join } from 'node:path';
import { TEMPLATE } from './pack-template.mjs';
import { npm, root, run } from './run.mjs';

/** What the build of it leaves, from the root. */
const PAGE = '.svelte-kit/pack/site/index.html';
const FILE = 'build-pack/liaison-atlas.html';

/** @param {readonly string[]} command A script of an installed package, with its arguments. @param {Record<string, string>} [env] */
const node = ([script = '', ...args], env = {}) =>
	run(process.execPath, [join(root, 'node_modules', script), ...args], { env });

/** @param {boolean} isTemplate @returns {Promise<number>} Exit status. */
async function pack(isTemplate) {
	const steps = [
		...(isTemplate
			? []
			: [() => npm(['run', '--silent', 'messages']), () => npm(['run', '--silent', 'dossier'])]),
		() => node(['vite/bin/vite.js', 'build', '--logLevel', 'warn'], { PACK: '1' }),
		() => node(['tsx/dist/cli.mjs', 'geo/pack/build.ts', PAGE, TEMPLATE, ...(isTemplate ? [] : [FILE])]),
	];
	for (const step of steps) {
		const { status } = await step();
		if (status !== 0) return status;
	}
	return 0;
}

if (process.argv[1]?.endsWith('pack.mjs')) process.exitCode = await pack(process.argv.includes('--template'));
