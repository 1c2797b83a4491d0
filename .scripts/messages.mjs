// Compiles the catalogues of messages (src/lib/text/messages) to functions, one for each message. Run by `npm install` and
// ahead of every build and test; `vite dev` does it again by itself whenever a catalogue changes.
import { compile } from '@inlang/paraglide-js';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * The part of the compiler's runtime that the site uses, under the same names. The whole of it also finds a language in
 * addresses, cookies and the browser's settings, which every page would carry and none asks (src/lib/text/language.ts does).
 * Its declarations stay as the compiler wrote them.
 *
 * @param {{ baseLocale: string, locales: string[] }} settings As in project.inlang/settings.json.
 */
const runtimeOf = ({ baseLocale, locales }) => `/* eslint-disable */
export const baseLocale = ${JSON.stringify(baseLocale)};
export const locales = ${JSON.stringify(locales)};
export const experimentalStaticLocale = undefined;
export let getLocale = () => baseLocale;
export const overwriteGetLocale = (find) => { getLocale = find; };
export const inLanguages = (...forms) => (inputs, options) =>
	forms[Math.max(locales.indexOf(options?.locale ?? getLocale()), 0)](inputs);
export function getTextDirection(locale = getLocale()) {
	const language = new Intl.Locale(locale);
	// Where a browser cannot tell: the scripts that run from right to left.
	return (language.getTextInfo?.() ?? language.textInfo)?.direction
		?? (/^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)/.test(locale) ? 'rtl' : 'ltr');
}
`;

/**
 * A compiled message that leaves the choice of its language to one function of the runtime, instead of writing it out again:
 * a third of a kilobyte less on every page.
 *
 * @param {string} code The compiler's module of one message.
 * @param {string[]} locales In the runtime's order.
 */
function withSharedChoice(code, locales) {
	const choice =
		/\(\(inputs(?: = \{\})?, options = \{\}\) => \{\n\tconst locale = [^\n]*\n(?:\tif [^\n]*\n)+\treturn \w+?_(\w+)\(inputs\)\n\}\)/;
	const found = choice.exec(code);
	if (!found) return code;
	const forms = locales.map((locale) => `${locale}_${found[1]}`);
	return code
		.replace(choice, `(/*#__PURE__*/ inLanguages(${forms.join(', ')}))`)
		.replace(/import \{[^}]*\} from '\.\.\/runtime\.js'/, "import { inLanguages } from '../runtime.js'");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { project, outdir } = messageOptions();
	await compile(messageOptions());
	const settings = /** @type {{ baseLocale: string, locales: string[] }} */ (
		JSON.parse(readFileSync(join(project, 'settings.json'), 'utf8'))
	);
	writeFileSync(join(outdir, 'runtime.js'), runtimeOf(settings));
	const modules = readdirSync(join(outdir, 'messages')).filter((name) => /^[^_].*\.js$/.test(name));
	for (const name of modules) {
		const path = join(outdir, 'messages', name);
		writeFileSync(path, withSharedChoice(readFileSync(path, 'utf8'), settings.locales));
	}
	// The compiler leaves timers behind that would keep the process for half a minute.
	process.exit();
}
