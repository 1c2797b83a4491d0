/**
 * `npm run verify-excerpts -- FILE`: looks for every excerpt of the dossier in a copy of the source text that the
 * reader holds. This file reads, writes and prints; what it looks for and how is in `verification.ts`.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Source } from '../src/lib/dossier/model';
import { allFound, toVerified, verify } from './verification';
import { verificationReport } from './verification-report';
import { ExcerptRecord } from './verified';
import { writeAtomically } from './write-atomically';

const USAGE = `Usage: npm run verify-excerpts -- FILE [--source ID] [--record] [--dossier FOLDER]

  FILE       the text of the source, as plain text in UTF-8 (of a PDF: pdftotext -enc UTF-8 article.pdf)
  --source   whose text it is; needed only if several sources have a list of spans
  --record   if all are found, write verified.json into the dossier's folder
  --dossier  the folder of sources.json and excerpts.json; geo/dossier if not given

Exit status: 0 all excerpts found, 1 not all found or nothing recorded, 2 unusable arguments or files.`;

/** What the person who runs this can put right: shown without a stack trace, exit status 2. */
class Unusable extends Error {}

const SourceRecord = v.object({ id: Source.entries.id, spans: Source.entries.spans });
type SourceRecord = v.InferOutput<typeof SourceRecord>;

/** Runs the command with the arguments after its name; `print` gets a line at a time. Returns the exit status. */
export function verifyExcerpts(args: readonly string[], print: (line: string) => void): 0 | 1 | 2 {
	try {
		return run(args, print);
	} catch (error) {
		if (!(error instanceof Unusable)) throw error;
		print(error.message);
		return 2;
	}
}

function run(args: readonly string[], print: (line: string) => void): 0 | 1 {
	const { file, source: wanted, record, dossier } = readArguments(args);
	const source = chooseSource(readRecords(join(dossier, 'sources.json'), SourceRecord), wanted);
	const all = readRecords(join(dossier, 'excerpts.json'), ExcerptRecord);
	const excerpts = all.filter((excerpt) => excerpt.source === source.id);
	if (excerpts.length === 0) {
		throw new Unusable(`excerpts.json holds no excerpt of "${source.id}": there is nothing to look for.`);
	}

	const verification = verifySource(readText(file), source, excerpts);
	verificationReport(source.id, verification).forEach(print);
	const others = all.length - excerpts.length;
	if (others > 0) print(`\n${others} excerpts of other sources were not looked for.`);

	if (!allFound(verification)) {
		if (record) print('\nNothing was recorded: that needs every excerpt to be found.');
		return 1;
	}
	if (!record) return 0;
	if (verification.missing.length > 0) {
		print('\nNothing was recorded: that needs a copy that has every span of the list.');
		return 1;
	}
	const path = join(dossier, 'verified.json');
	save(path, `${JSON.stringify(toVerified(source.id, verification), null, '\t')}\n`);
	print(`\nRecorded in ${path}.`);
	return 0;
}

function verifySource(text: string, source: SourceRecord, excerpts: readonly ExcerptRecord[]) {
	try {
		return verify(text, source.spans ?? [], excerpts);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Unusable(`The spans of "${source.id}" in sources.json cannot be used. ${error.message}`);
	}
}

function readArguments(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { source: { type: 'string' }, record: { type: 'boolean' }, dossier: { type: 'string' } },
		});
		const [file, ...more] = positionals;
		if (file === undefined) throw new Error('Which text? Give one FILE.');
		if (more.length > 0) throw new Error(`One FILE at a time; left over: ${more.join(' ')}`);
		const dossier = values.dossier ?? fileURLToPath(new URL('./dossier', import.meta.url));
		return { file, source: values.source, record: values.record ?? false, dossier };
	} catch (error) {
		throw new Unusable(`${(error as Error).message}\n\n${USAGE}`);
	}
}

function chooseSource(sources: readonly SourceRecord[], wanted: string | undefined): SourceRecord {
	if (wanted !== undefined) {
		const source = sources.find(({ id }) => id === wanted);
		if (source) return source;
		throw new Unusable(
			`sources.json has no source "${wanted}"; it has: ${sources.map(({ id }) => id).join(', ')}`,
		);
	}
	const [source, ...others] = sources.filter(({ spans }) => spans);
	if (source && others.length === 0) return source;
	const found = source ? [source, ...others].map(({ id }) => id).join(', ') : 'none';
	throw new Unusable(`Whose text is it? Name it with --source ID. Sources with a list of spans: ${found}.`);
}

function readRecords<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema>[] {
	let value: unknown;
	try {
		value = JSON.parse(readText(path));
	} catch (error) {
		if (error instanceof Unusable) throw error;
		throw new Unusable(`${path} is not JSON: ${(error as Error).message}`);
	}
	const result = v.safeParse(v.array(schema), value);
	if (result.success) return result.output;
	const issues = result.issues.map(
		(issue) => `  ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`,
	);
	throw new Unusable(`${path} is not a list of the right shape; put this right first:\n${issues.join('\n')}`);
}

function readText(path: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		throw new Unusable(`${resolve(path)} cannot be read: ${(error as Error).message}. Check the path.`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Unusable(
			`${path} is not text in UTF-8. Save it as that; of a PDF: pdftotext -enc UTF-8 article.pdf`,
		);
	}
}

function save(path: string, text: string): void {
	try {
		writeAtomically(path, text);
	} catch (error) {
		throw new Unusable(`${path} cannot be written: ${(error as Error).message}`);
	}
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	process.exitCode = verifyExcerpts(process.argv.slice(2), (line) => console.log(line));
}
