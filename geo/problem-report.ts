/** Problems as lines for a terminal. */
import type { Problem } from '../src/lib/dossier/problem';

/** One block a problem: code, file, record and field; then what was found and what was expected. */
export function problemReport(problems: readonly Problem[]): string {
	const blocks = problems.map(({ code, file, record, field, found, expected }) => {
		const where = [file, record, field].filter(Boolean).join(' › ');
		return `${code}  ${where}\n    found     ${found}\n    expected  ${expected}`;
	});
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return `${blocks.join('\n')}\n\n${count}. Nothing was written.\n`;
}
