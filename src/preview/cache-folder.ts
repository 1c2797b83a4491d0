/** Where what is slow to draw is kept from one build to the next. Git knows nothing of it; it may be removed at any time. Runs in Node. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.svelte-kit/previews';

/** A name that is the same only for the same bytes. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex').slice(0, 24);
}

/** The path of a file of that name, made where there is none yet. Whole at every moment, as builds may run side by side. */
export async function keptFile(name: string, make: () => Promise<Uint8Array>): Promise<string> {
	const path = join(FOLDER, name);
	if (existsSync(path)) return path;
	const bytes = await make();
	mkdirSync(FOLDER, { recursive: true });
	const unfinished = `${path}.${process.pid}`;
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, path);
	return path;
}

/** The bytes of such a file. */
export const keptBytes = async (name: string, make: () => Promise<Uint8Array>): Promise<Buffer> =>
	readFileSync(await keptFile(name, make));
