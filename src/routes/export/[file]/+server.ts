/**
 * The contacts in every format at addresses that last, `/export/…`, in the language that the path names. Made while the site is
 * built, out of the whole dossier.
 */
import type { Dossier } from '$lib/dossier/model';
import { contactsByDate } from '$lib/dossier/relations';
import { EXPORT_FILES } from '$lib/export/file-names';
import { FORMATS } from '$lib/export/formats';
import { error } from '@sveltejs/kit';
import { readFile } from 'node:fs/promises';
import { exportContext } from '../export-context';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const BY_FILE = new Map<string, (typeof FORMATS)[keyof typeof FORMATS]>(
	Object.values(FORMATS).map((format) => [format.file, format]),
);

export const entries: EntryGenerator = () => Object.values(EXPORT_FILES).map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const text = await readFile('static/dossier.json', 'utf8');
	if (params.file === EXPORT_FILES.json) return answer(text, 'application/json');
	const format = BY_FILE.get(params.file);
	if (!format) error(404);
	const dossier = JSON.parse(text) as Dossier;
	const { write, mediaType } = format;
	return answer(write(dossier, contactsByDate(dossier), exportContext(dossier.changes, null)), mediaType);
};

const answer = (text: string, mediaType: string) =>
	new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
