/**
 * A verification in words, for a terminal: first what holds for every printing of the text, then, apart, what holds
 * for this copy alone.
 */
import type { ExcerptMatch } from '../src/lib/dossier/excerpt-matcher';
import { allFound, type Finding, type Verification } from './verification';

const FAILED = {
	exact: 'its words do not stand in this text',
	prefix: 'its words stand in this text, but not after its prefix',
	suffix: 'its words stand in this text, but not before its suffix',
	context: 'its words stand in this text, but not between its prefix and suffix',
};

/** So many code points of an excerpt are shown. */
const SHOWN = 64;

/** The lines of the report, without line breaks. */
export function verificationReport(source: string, verification: Verification): string[] {
	const { findings, missing, fingerprint, codePoints, quoted } = verification;
	const width = Math.max(0, ...findings.map(({ excerpt }) => excerpt.id.length));
	const line = ({ excerpt, match }: Finding) =>
		`${match.status.padEnd(9)}  ${excerpt.id.padEnd(width)}  ${remark(match) ?? opening(excerpt.exact)}`;
	const positions = findings.flatMap(({ excerpt, match }) =>
		match.status === 'found' ? [`  ${excerpt.id.padEnd(width)}  ${match.start}–${match.end}`] : [],
	);

	return [
		...findings.map(line),
		'',
		summary(source, verification),
		'',
		'In this copy of the text (another printing may differ here and still hold every excerpt):',
		`  fingerprint  ${fingerprint} (SHA-256 of the normalised text)`,
		`  length       ${codePoints} code points`,
		`  quoted       ${quoted} code points, ${((100 * quoted) / Math.max(1, codePoints)).toFixed(1)} %`,
		`  spans        ${missing.length === 0 ? 'all of the list are there' : `${missing.length} of the list are not there:`}`,
		...missing.map((span) => `    ${span.name ?? span.kind}: ${opening(span.lines.join(' ⏎ '))}`),
		'',
		'Positions in this copy, in code points:',
		...(positions.length > 0 ? positions : ['  none']),
	];
}

function summary(source: string, verification: Verification): string {
	const { findings } = verification;
	const count = (status: ExcerptMatch['status']) =>
		findings.filter(({ match }) => match.status === status).length;
	const verdict = allFound(verification) ? 'All' : 'Not all';
	const counts = (['found', 'orphan', 'ambiguous'] as const).map((status) => `${count(status)} ${status}`);
	return `${verdict} ${findings.length} excerpts of "${source}" were found in this text: ${counts.join(', ')}.`;
}

function remark(match: ExcerptMatch): string | undefined {
	if (match.status === 'orphan') return FAILED[match.failed];
	if (match.status === 'ambiguous')
		return `stands in this text ${match.count} times: it needs a longer prefix or suffix`;
	return undefined;
}

function opening(words: string): string {
	const points = [...words];
	return points.length > SHOWN
		? `${points
				.slice(0, SHOWN - 1)
				.join('')
				.trimEnd()}…`
		: words;
}
