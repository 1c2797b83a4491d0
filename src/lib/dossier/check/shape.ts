/** Whether a value has the shape of its schema, told as problems. */
import * as v from 'valibot';
import type { Problem } from '../problem';

type Schema = v.GenericSchema;

/** The value as its schema gives it, or null and what is wrong with it: one problem for each field. */
export function checkShape<S extends Schema>(
	schema: S,
	value: unknown,
	at: { file: string; record: string },
): { value: v.InferOutput<S> | null; problems: Problem[] } {
	const result = v.safeParse(schema, value);
	if (result.success) return { value: result.output, problems: [] };
	return { value: null, problems: result.issues.map((issue) => problemOf(issue, at)) };
}

function problemOf(issue: v.BaseIssue<unknown>, at: { file: string; record: string }): Problem {
	return {
		code: 'wrong-shape',
		...at,
		field: v.getDotPath(issue) ?? '',
		found: issue.received,
		expected: issue.expected ?? issue.message,
	};
}

/** The id of a record that may not have one, for a message: else its position in its list. */
export function recordName(value: unknown, index: number): string {
	const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
	return typeof id === 'string' ? id : `#${index + 1}`;
}
