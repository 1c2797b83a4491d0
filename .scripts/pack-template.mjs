// Where the template of the pack lies when it has been built, and how it comes into the built site. Node's own modules alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

/** From the root. */
export const TEMPLATE = '.svelte-kit/pack/template.html';

/** In the site, below its base path. */
const PUBLISHED = 'pack/template.html';

/**
 * Puts it into a built site, with a compressed copy for hosts that serve one. Without one, as where `vite build` runs by itself,
 * the site's button says that it could not be had.
 *
 * @param {string} folder Absolute path of the site.
 */
export function publishTemplate(folder) {
	const from = join(root, TEMPLATE);
	if (!existsSync(from)) return;
	const [template, to] = [readFileSync(from), join(folder, PUBLISHED)];
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, template);
	writeFileSync(`${to}.gz`, gzipSync(template, { level: 9 }));
}
