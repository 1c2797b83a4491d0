/**
 * What is wrong with a dossier, as a value. Checks return lists of these, so that all of it is told at once;
 * who prints them, and what happens then, is not known here.
 */

/** One thing that is wrong, where it stands, and what should stand there. */
export interface Problem {
	/** A stable name for this kind of problem, in kebab case: `excerpt-unverified`. */
	code: string;
	/** The file in which to put it right, as its path below the dossier's folder: `excerpts.json`. */
	file: string;
	/** The id of the record; empty where the whole file is meant. */
	record: string;
	/** The field within the record, with dots between levels: `happened.edtf`; empty where the whole record is meant. */
	field: string;
	/** The value found, as a person would write it down. */
	found: string;
	/** What was expected instead and, where it is not plain from that, what to do. */
	expected: string;
}
