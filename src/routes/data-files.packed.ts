/** The dossier as data, in the file that opens from a disk: it holds no other file, so this one is made when a page links to it. */
import { packedData } from './packed-data';

let href: string | undefined;

/** The attributes of a link to it: it is saved, since the page that it would be shown in the place of is the only one. */
export function dataFile(): { href: string; download: string } {
	const { dossier } = packedData();
	href ??= URL.createObjectURL(new Blob([JSON.stringify(dossier)], { type: 'application/json' }));
	return { href, download: `${dossier.id}.dossier.json` };
}

/** It would only be of use beside other files. */
export const schemaFile: string | null = null;
