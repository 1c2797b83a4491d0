/**
 * `geo/dossier/verified.json`: the record that every excerpt was found in the source text, made by
 * `npm run verify-excerpts -- FILE --record`. The text itself is not ours to keep here, so the build, which never sees
 * it, compares fingerprints: an excerpt that was changed after it was verified is found out.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { codePointLength } from '../src/lib/dossier/code-points';
import { Excerpt } from '../src/lib/dossier/model';
import type { Problem } from '../src/lib/dossier/problem';
import { NORMALISER_VERSION } from '../src/lib/dossier/text-normaliser';

/** An excerpt as it stands in `excerpts.json`: where it stands in the text is known only once it was found there. */
export const ExcerptRecord = v.omit(Excerpt, ['start', 'end']);
export type ExcerptRecord = v.InferOutput<typeof ExcerptRecord>;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape of `verified.json`. Offsets in Unicode code points of the normalised text, hashes of text as UTF-8. */
export const Verified = v.object({
	normaliser: v.pipe(v.string(), v.description('The version of the rules by which the text was made.')),
	source: v.string(),
	fingerprint: v.pipe(Sha256, v.description('Of the whole normalised text.')),
	codePoints: v.pipe(Offset, v.description('The length of the normalised text.')),
	excerpts: v.pipe(
		v.array(
			v.object({
				id: v.string(),
				start: Offset,
				end: Offset,
				sha256: v.object({ prefix: Sha256, exact: Sha256, suffix: Sha256 }),
			}),
		),
		v.description('By position in the text.'),
	),
});
export type Verified = v.InferOutput<typeof Verified>;
export type VerifiedExcerpt = Verified['excerpts'][number];

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal digits. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The entry that records that `excerpt` stands at `start` to `end`. */
export function verifiedEntry(excerpt: ExcerptRecord, start: number, end: number): VerifiedExcerpt {
	const { id, prefix, exact, suffix } = excerpt;
	return { id, start, end, sha256: { prefix: sha256(prefix), exact: sha256(exact), suffix: sha256(suffix) } };
}

const COMMAND = 'npm run verify-excerpts -- FILE --record';

/**
 * Whether every excerpt is one that was verified as it stands now, and every entry is of an excerpt that is still
 * there. An empty list where all is well. Both values must have the right shape already.
 */
export function checkVerified(excerpts: readonly ExcerptRecord[], verified: Verified): Problem[] {
	const problems: Problem[] = [];
	const report = (
		code: string,
		file: string,
		record: string,
		field: string,
		found: unknown,
		expected: string,
	) => problems.push({ code, file, record, field, found: String(found), expected });
	const reportExcerpt = (code: string, record: string, field: string, found: unknown, expected: string) =>
		report(code, 'excerpts.json', record, field, found, `${expected}; verify it again: ${COMMAND}`);
	const reportEntry = (code: string, record: string, field: string, found: unknown, expected: string) =>
		report(code, 'verified.json', record, field, found, `${expected}; make the file again: ${COMMAND}`);

	if (verified.normaliser !== NORMALISER_VERSION) {
		reportEntry('verified-other-normaliser', '', 'normaliser', verified.normaliser, NORMALISER_VERSION);
	}

	const entries = new Map<string, VerifiedExcerpt>();
	for (const entry of verified.excerpts) {
		if (entries.has(entry.id))
			reportEntry('verified-twice', entry.id, 'id', entry.id, 'one entry an excerpt');
		entries.set(entry.id, entry);
	}

	for (const excerpt of excerpts) {
		const entry = entries.get(excerpt.id);
		entries.delete(excerpt.id);
		if (!entry) {
			reportExcerpt('excerpt-not-verified', excerpt.id, '', 'no entry in verified.json', 'an entry there');
			continue;
		}
		if (excerpt.source !== verified.source) {
			reportExcerpt('excerpt-of-other-source', excerpt.id, 'source', excerpt.source, verified.source);
		}
		for (const field of ['prefix', 'exact', 'suffix'] as const) {
			if (sha256(excerpt[field]) !== entry.sha256[field]) {
				reportExcerpt('excerpt-changed', excerpt.id, field, excerpt[field], 'the words that were verified');
			}
		}
		const length = codePointLength(excerpt.exact);
		if (entry.end - entry.start !== length || entry.end > verified.codePoints) {
			const expected = `${length} code points within the text's ${verified.codePoints}`;
			reportEntry('verified-wrong-offsets', excerpt.id, 'end', `${entry.start} to ${entry.end}`, expected);
		}
	}

	for (const id of entries.keys()) {
		reportEntry('verified-without-excerpt', id, '', 'an entry', 'an excerpt of this id in excerpts.json');
	}
	return problems;
}

/**
 * The excerpts with where they stand, in the order given. Throws an Error for one without an entry: what
 * `checkVerified` complains of has no place in a dossier.
 */
export function withOffsets(excerpts: readonly ExcerptRecord[], verified: Verified): Excerpt[] {
	const entries = new Map(verified.excerpts.map((entry) => [entry.id, entry]));
	return excerpts.map((excerpt) => {
		const entry = entries.get(excerpt.id);
		if (!entry) throw new Error(`The excerpt "${excerpt.id}" was not verified.`);
		return { ...excerpt, start: entry.start, end: entry.end };
	});
}
