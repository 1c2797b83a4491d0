/** The dossier as data, in the file that opens from a disk: it holds no other file, so this one is made when a page links to it. */
import { packedData } from './packed-data';

let href: string | undefined;

export const dataHref = (): string =>
	(href ??= URL.createObjectURL(
		new Blob([JSON.stringify(packedData().dossier)], { type: 'application/json' }),
	));

/** It is saved: shown, it would take the place of the only page that there is. */
export const dataName: string | undefined = 'dossier.json';

/** It would only be of use beside other files. */
export const schemaHref: string | null = null;
