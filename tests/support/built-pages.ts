/** The pages of the built site as they lie in its folder: path within it, and text. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../build/', import.meta.url);

export const builtPages: readonly { path: string; html: string }[] = readdirSync(folder, { recursive: true })
	.map(String)
	.filter((path) => path.endsWith('.html'))
	.map((path) => ({ path, html: readFileSync(new URL(path, folder), 'utf8') }));
