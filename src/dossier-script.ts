/** Where the script with the dossier in a language is, for a page that will need it at once. Runs in Node. */
import { base } from '$app/paths';
import { existsSync, readFileSync } from 'node:fs';

/** What Vite has written beside the scripts of the browser, by the time pages are made. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Record<string, { file: string }> | undefined;

/** Its address, or null while developing, when no script has been built. */
export function dossierScript(language: string): string | null {
	if (!existsSync(MANIFEST)) return null;
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
	const file = manifest[`geo/built/${language}.json`]?.file;
	return file === undefined ? null : `${base}/${file}`;
}
