/**
 * Writes a file whole or not at all: who reads it meanwhile gets the old one, and a failure leaves it as it was.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes UTF-8 text to a new file beside `path` and renames it to that. Throws what the file system throws. */
export function writeAtomically(path: string, text: string): void {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text);
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
