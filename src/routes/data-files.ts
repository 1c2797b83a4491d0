/** Where the dossier is published as data. */
import { asset } from '$app/paths';

/** The attributes of a link to it. */
export const dataFile = (): { href: string; download?: string } => ({ href: asset('/dossier.json') });

/** What describes it; null where it is not there. */
export const schemaFile: string | null = asset('/dossier.schema.json');
