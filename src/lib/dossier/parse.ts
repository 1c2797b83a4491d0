/**
 * Reads a dossier from a value of unknown shape, such as the parsed JSON of a file that a reader opens.
 * Either the whole of it is right, or nothing is taken and all that is wrong is told.
 */
import { checkDossier } from './check/check';
import { checkShape } from './check/shape';
import { Dossier } from './model';
import type { Problem } from './problem';

export type Parsed = { ok: true; dossier: Dossier } | { ok: false; problems: Problem[] };

/** @param file How to call the file in what is wrong with it. */
export function parseDossier(value: unknown, file = 'dossier.json'): Parsed {
	const shape = checkShape(Dossier, value, { file, record: '' });
	if (shape.value === null) return { ok: false, problems: shape.problems };
	const problems = checkDossier(shape.value, () => file);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, dossier: shape.value };
}

/** The same from text. What is no JSON is a problem like any other. */
export function parseText(text: string, file = 'dossier.json'): Parsed {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		const problem = { code: 'not-json', file, record: '', field: '', found, expected: 'JSON' };
		return { ok: false, problems: [problem] };
	}
	return parseDossier(value, file);
}
