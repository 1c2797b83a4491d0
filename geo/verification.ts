/**
 * Looks for every excerpt of one source in a copy of its text. Pure: who reads the files and prints is in
 * `verify-excerpts.ts`.
 */
import { findExcerpt, type ExcerptMatch } from '../src/lib/dossier/excerpt-matcher';
import { codePointLength } from '../src/lib/dossier/code-points';
import type { TextSpan } from '../src/lib/dossier/model';
import { normalise, NORMALISER_VERSION } from '../src/lib/dossier/text-normaliser';
import { sha256, verifiedEntry, type ExcerptRecord, type Verified } from './verified';

/** What came of looking for one excerpt. */
export interface Finding {
	excerpt: ExcerptRecord;
	match: ExcerptMatch;
}

export interface Verification {
	/** In the order given. */
	findings: Finding[];
	/** Spans of the source's list that this copy lacks. */
	missing: TextSpan[];
	/** SHA-256 of the normalised text. */
	fingerprint: string;
	/** Length of the normalised text in code points. */
	codePoints: number;
	/** Code points that the found excerpts quote, each counted once. */
	quoted: number;
}

/** Looks for each excerpt in `text`, a print-out as its reader holds it. Throws a RangeError for unusable spans. */
export function verify(
	text: string,
	spans: readonly TextSpan[],
	excerpts: readonly ExcerptRecord[],
): Verification {
	const normalised = normalise(text, spans);
	const findings = excerpts.map((excerpt) => ({ excerpt, match: findExcerpt(normalised.text, excerpt) }));
	return {
		findings,
		missing: normalised.missing,
		fingerprint: sha256(normalised.text),
		codePoints: codePointLength(normalised.text),
		quoted: lengthOfUnion(findings.flatMap(({ match }) => (match.status === 'found' ? [match] : []))),
	};
}

/** Whether every excerpt was found, once each. */
export function allFound({ findings }: Verification): boolean {
	return findings.every(({ match }) => match.status === 'found');
}

/** What `verified.json` records, in the order of the text. Only what was found is in it. */
export function toVerified(source: string, verification: Verification): Verified {
	const { fingerprint, codePoints, findings } = verification;
	const excerpts = findings
		.flatMap(({ excerpt, match }) =>
			match.status === 'found' ? [verifiedEntry(excerpt, match.start, match.end)] : [],
		)
		.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	return { normaliser: NORMALISER_VERSION, source, fingerprint, codePoints, excerpts };
}

/** How much of a line is covered by ranges that may overlap; `end` is one past the last. */
export function lengthOfUnion(ranges: readonly { start: number; end: number }[]): number {
	let covered = 0;
	let reached = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		covered += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return covered;
}
