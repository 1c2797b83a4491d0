/** The pages of the built site as they lie in its folder: path within it, and text. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../build/', import.meta.url);

const read = (path: string): { path: string; html: string } => ({
	path,
	html: readFileSync(new URL(path, folder), 'utf8'),
});

/** What `Save as one file` is made from: it is saved, and no page of the site. It has a policy of its own. */
export const packTemplate = read('pack/template.html');

export const builtPages: readonly { path: string; html: string }[] = readdirSync(folder, { recursive: true })
	.map(String)
	.filter((path) => path.endsWith('.html') && path !== packTemplate.path)
	.map(read);
