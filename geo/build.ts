/**
 * Reads the dossier's folder, checks it, and writes what the site serves, `dossier.json` and `dossier.schema.json`, and what
 * its pages carry, one file a language, and beside each its briefings, what things are called in the others, and how they are cited; and which
 * paths lead on since a thing was renamed.
 * Anything wrong is listed, all of it at once, with exit status 1, and nothing is written.
 *
 *     npm run dossier [-- FOLDER [OUTPUT [OUTPUT OF PAGES]]]
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { otherNames } from '../src/lib/search/other-names';
import type { Language } from '../src/lib/text/language';
import { languagePrefix } from '../src/lib/view/language-prefix';
import { assemble, DOSSIER_FILES } from './assemble';
import { builtCitations } from './cite/citation-forms';
import { checkPlaces } from './check-places';
import { forPages, inLanguage } from './in-language';
import { dossierJsonSchema } from './json-schema';
import { problemReport } from './problem-report';
import { checkRenamed, redirectsOf, RENAMED_FILE } from './renamed';
import { writeAtomically } from './write-atomically';

type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

function readJson(folder: string, file: string): Result<unknown> {
	try {
		return { ok: true, value: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown };
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		const syntax = error instanceof SyntaxError;
		const expected = syntax ? 'JSON' : `a file that can be read in ${folder}`;
		const code = syntax ? 'not-json' : 'no-file';
		return { ok: false, problems: [{ code, file, record: '', field: '', found, expected }] };
	}
}

/** Reads and parses every file of a dossier's folder. */
export function readFolder(folder: string): Result<Map<string, unknown>> {
	const problems: Problem[] = [];
	const files = new Map<string, unknown>();
	for (const file of DOSSIER_FILES) {
		const read = readJson(folder, file);
		if (read.ok) files.set(file, read.value);
		else problems.push(...read.problems);
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: files };
}

/** The dossier of a folder, or all that is wrong with it. */
export function buildDossier(folder: string): Result<Dossier> {
	const files = readFolder(folder);
	if (!files.ok) return files;
	const assembled = assemble(files.value, checkPlaces);
	return assembled.ok ? { ok: true, value: assembled.dossier } : assembled;
}

/** Old and present paths of what was renamed; none where the folder has no such table, and what is wrong with one. */
function redirectsIn(folder: string, dossier: Dossier): Result<[from: string, to: string][]> {
	const path = join(folder, RENAMED_FILE);
	if (!existsSync(path)) return { ok: true, value: [] };
	const file = readJson(folder, RENAMED_FILE);
	if (!file.ok) return file;
	const { renamed, problems } = checkRenamed(file.value, dossier);
	return renamed ? { ok: true, value: redirectsOf(renamed, dossier) } : { ok: false, problems };
}

/** The languages that the site has a catalogue of messages for: BCP 47. */
function siteLanguages(): { baseLocale: Language; locales: readonly Language[] } {
	const settings = readFileSync(new URL('../project.inlang/settings.json', import.meta.url), 'utf8');
	return JSON.parse(settings) as ReturnType<typeof siteLanguages>;
}

/**
 * Runs the command. Returns its exit status.
 *
 * @param ofPages Where the files of each language go, `en.json`, `briefings/en.json`, `names/en.json`,
 * `cite/en.json` and so on, and
 * `moved/paths.json`; none are written where it is left out.
 */
export function main(folder: string, output: string, ofPages?: string): 0 | 1 {
	const dossier = buildDossier(folder);
	const redirects = dossier.ok ? redirectsIn(folder, dossier.value) : dossier;
	if (!dossier.ok || !redirects.ok) {
		process.stderr.write(problemReport(redirects.ok ? [] : redirects.problems));
		return 1;
	}
	const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
	writeAtomically(join(output, 'dossier.schema.json'), text(dossierJsonSchema()));
	writeAtomically(join(output, 'dossier.json'), text(dossier.value));
	if (ofPages !== undefined) {
		for (const beside of ['briefings', 'names', 'moved', 'cite'])
			mkdirSync(join(ofPages, beside), { recursive: true });
		writeAtomically(join(ofPages, 'moved', 'paths.json'), JSON.stringify(redirects.value));
		const { locales: languages, baseLocale } = siteLanguages();
		for (const language of languages) {
			const write = (path: string, value: unknown) =>
				writeAtomically(join(ofPages, path), JSON.stringify(value));
			write(`${language}.json`, inLanguage(forPages(dossier.value), language, languages));
			write(`briefings/${language}.json`, inLanguage(dossier.value.briefings, language, languages));
			write(`names/${language}.json`, otherNames(dossier.value, language));
			write(
				`cite/${language}.json`,
				builtCitations(dossier.value, language, languagePrefix(language, baseLocale)),
			);
		}
	}
	const { contacts, excerpts, statements } = dossier.value;
	process.stdout.write(
		`dossier.json: ${contacts.length} contacts, ${statements.length} statements, ${excerpts.length} excerpts\n`,
	);
	return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const here = fileURLToPath(new URL('.', import.meta.url));
	process.exitCode = main(
		process.argv[2] ?? join(here, 'dossier'),
		process.argv[3] ?? join(here, '..', 'static'),
		process.argv[4] ?? join(here, 'built'),
	);
}
