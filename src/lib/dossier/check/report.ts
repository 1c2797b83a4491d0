/** Collects problems. A record is named by its collection and id, the file by what the dossier was read from. */
import type { Dossier } from '../model';
import type { Problem } from '../problem';

export type Collection = {
	[K in keyof Dossier]: Dossier[K] extends { id: string }[] ? K : never;
}[keyof Dossier];

/** The file that a collection was read from. */
export type FileOf = (collection: Collection | 'dossier') => string;

/** Notes one problem of one record. */
export type Report = (
	code: string,
	at: { in: Collection | 'dossier'; id: string; field: string },
	found: string,
	expected: string,
) => void;

/** A list and the function that fills it. */
export function problemList(fileOf: FileOf): { problems: Problem[]; report: Report } {
	const problems: Problem[] = [];
	const report: Report = (code, at, found, expected) => {
		problems.push({ code, file: fileOf(at.in), record: at.id, field: at.field, found, expected });
	};
	return { problems, report };
}
