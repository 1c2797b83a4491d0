/** What things are called in other languages than the page's own, in the file that opens from a disk. */
import { otherNames, type OtherNames } from '$lib/search/other-names';
import { packedData } from './packed-data';

export const builtInNames = (language: string): Promise<OtherNames> =>
	Promise.resolve(otherNames(packedData().dossier, language));
