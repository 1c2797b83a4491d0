/** Where the files of all contacts are published. */
import { base } from '$app/paths';
import { EXPORT_FILES, type ContactFile } from '$lib/export/file-names';
import { baseLanguage } from '$lib/text/language';
import { pagePrefix } from '../link-to';

/** In the language of the page; the dossier's own file has all of them. */
export function exportFileHref(file: ContactFile): string {
	const prefix = file === 'json' ? pagePrefix(baseLanguage) : pagePrefix();
	return `${base}${prefix}export/${EXPORT_FILES[file]}`;
}
