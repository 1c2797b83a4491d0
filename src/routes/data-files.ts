/** Where the dossier is published as data. */
import { asset } from '$app/paths';

export const dataHref = (): string => asset('/dossier.json');

/** What it is saved as where it is a part of the page; undefined where it can be opened like a page. */
export const dataName: string | undefined = undefined as string | undefined;

/** What describes it; null where it is not there. */
export const schemaHref: string | null = asset('/dossier.schema.json');
