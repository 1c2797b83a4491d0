/** What is written on the pages of a PDF, as a reader for machines finds it. */
import { extractText, getDocumentProxy } from 'unpdf';

/** Letters alone, as they were meant: without white space, which is where a line happened to end, and without ligatures. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The letters of each page. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
	return text.map(lettersOf);
}
