// Compiles the catalogues of messages (src/lib/text/messages) to functions, one for each message. Run by `npm install` and
// ahead of every build and test; `vite dev` does it again by itself whenever a catalogue changes.
import { compile } from '@inlang/paraglide-js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/**
 * Shared with Vite's plugin. The language of a page is told by its address alone (src/lib/text/language.ts).
 *
 * @returns {import('@inlang/paraglide-js').CompilerOptions}
 */
export const messageOptions = () => ({
	project: join(root, 'project.inlang'),
	outdir: join(root, 'src/lib/text/paraglide'),
	strategy: ['baseLocale'],
	outputStructure: 'message-modules',
	disableAsyncLocalStorage: true,
	emitReadme: false,
	emitTsDeclarations: true,
});

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await compile(messageOptions());
	// The compiler leaves timers behind that would keep the process for half a minute.
	process.exit();
}
