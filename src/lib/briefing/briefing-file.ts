/**
 * A briefing as a file of its own, to be kept, passed on and opened again. It names the dossier that it tells of, without
 * which it means nothing: it is read whole, or refused with all that is in the way. Pure.
 */
import * as v from 'valibot';
import { checkShape } from '$lib/dossier/check/shape';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { SLUG } from '$lib/dossier/slug';
import { missingThings, type MissingThing } from './missing-things';
import { OwnBriefing } from './own-briefing';

/** Another number for another meaning. */
const FORMAT = 'liaison-atlas-briefing/1';
/** Bytes; many times what hundreds of steps take. */
export const LARGEST_FILE = 4_000_000;

const BriefingFile = v.strictObject({
	format: v.literal(FORMAT),
	dossier: v.strictObject({ id: v.pipe(v.string(), v.regex(SLUG)), asOf: v.string() }),
	briefing: OwnBriefing,
});

/** What is in the way of a file. */
export type FileProblem =
	| { code: 'no-json' }
	/** A JSON that is no briefing of this format, or whose format this site does not know. */
	| { code: 'other-format'; found: string; expected: string }
	/** By the ids of both. */
	| { code: 'other-dossier'; found: string; expected: string }
	/** `field` as a path with dots. */
	| { code: 'wrong-shape'; field: string; found: string; expected: string }
	| ({ code: 'missing' } & MissingThing)
	/** An id that stands twice where each is to stand once. */
	| { code: 'twice'; field: string; found: string };

export type OpenedFile = { ok: true; briefing: Briefing } | { ok: false; problems: FileProblem[] };

type Known = Pick<Dossier, 'id' | 'asOf'>;

/** The text of the file. */
export function briefingToFile({ id, asOf }: Known, briefing: Briefing): string {
	return `${JSON.stringify({ format: FORMAT, dossier: { id, asOf }, briefing }, null, '\t')}\n`;
}

/** Reads what `briefingToFile` wrote, or anything else. Never throws. */
export function briefingFromFile(dossier: Dossier, text: string): OpenedFile {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refused({ code: 'no-json' });
	}
	const { format, dossier: of } = recordOf(value);
	if (format !== FORMAT)
		return refused({ code: 'other-format', found: String(JSON.stringify(format)), expected: FORMAT });
	// Before all else: the file may tell of what only another version of this site knows.
	const found = recordOf(of)['id'];
	if (typeof found === 'string' && found !== dossier.id)
		return refused({ code: 'other-dossier', found, expected: dossier.id });
	const { value: file, problems } = checkShape(BriefingFile, value, { file: '', record: '' });
	if (!file)
		return refused(
			...problems.map(({ field, found, expected }) => ({
				code: 'wrong-shape' as const,
				...{ field, found, expected },
			})),
		);
	const wrong = [
		...missingThings(dossier, file.briefing.steps).map((thing) => ({ code: 'missing' as const, ...thing })),
		...twiceIn(file.briefing),
	];
	return wrong.length > 0 ? refused(...wrong) : { ok: true, briefing: file.briefing };
}

const refused = (...problems: FileProblem[]): OpenedFile => ({ ok: false, problems });

const recordOf = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** As of a dossier's own briefings: a step, and an excerpt of a step, has its id to itself. */
function twiceIn({ steps }: Briefing): FileProblem[] {
	const again = (ids: readonly string[], field: string): FileProblem[] =>
		[...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((found) => ({
			code: 'twice',
			...{ field, found },
		}));
	return [
		...again(
			steps.map(({ id }) => id),
			'briefing.steps',
		),
		...steps.flatMap(({ excerpts }, index) => again(excerpts, `briefing.steps.${index}.excerpts`)),
	];
}

/** What no file system takes. */
// eslint-disable-next-line no-control-regex -- They are among it.
const NO_NAME = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;

/** What the file is called: by the title, as far as a file may be called so. */
export function fileNameOf(title: string, id: string): string {
	const plain = [...title.replace(NO_NAME, ' ').replace(/\s+/g, ' ')].slice(0, 80).join('');
	const name = plain.replace(/^[. ]+|[. ]+$/g, '');
	return `${name || id}.briefing.json`;
}
