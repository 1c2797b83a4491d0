/** A table of plain texts for the clipboard: as HTML and as tab-separated values. Knows nothing of what stands in it. */
import { escapedHtml } from './html-text';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** One cell on one line; what a spreadsheet would reckon is marked as text by an apostrophe. */
export function safeCell(text: string): string {
	const marked = FORMULA.test(text) ? `'${text}` : text;
	return marked.replace(/[\t\r\n]+/g, ' ');
}

/**
 * Tab-separated values, a line for each row.
 * @param last A line of its own at the end, such as where it was taken from.
 */
export function tableAsTsv(rows: readonly (readonly string[])[], last: string): string {
	return [...rows, [last]].map((row) => `${row.map(safeCell).join('\t')}\n`).join('');
}

/** The same as an HTML table, the first row its head. Spreadsheets read its cells, too, so they are as safe. */
export function tableAsHtml(
	[head = [], ...rows]: readonly (readonly string[])[],
	last: string,
	{ language, direction }: { language: string; direction: string },
): string {
	const line = (name: string, cells: readonly string[]) =>
		`<tr>${cells.map((cell) => `<${name}>${escapedHtml(safeCell(cell))}</${name}>`).join('')}</tr>`;
	const foot = `<tr><td colspan="${String(head.length)}">${escapedHtml(safeCell(last))}</td></tr>`;
	return [
		`<table lang="${escapedHtml(language)}" dir="${escapedHtml(direction)}">`,
		`<thead>${line('th', head)}</thead>`,
		`<tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody>`,
		`<tfoot>${foot}</tfoot></table>`,
	].join('');
}
