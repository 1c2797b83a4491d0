/** What a file that is exported is told of this site: where its pages are, and when the dossier was changed. */
import type { Dossier } from '$lib/dossier/model';
import type { ExportContext } from '$lib/export/export-context';
import { addressOf } from '../link-to';
import { wholeAddress } from './whole-address';

export function exportContext(
	changes: Dossier['changes'],
	narrowedTo: ExportContext['narrowedTo'],
): ExportContext {
	const days = changes.map(({ date }) => date).sort();
	const [first = null] = days;
	return {
		addressOf: (page, anchor) => wholeAddress(addressOf({ page, ...(anchor !== undefined && { anchor }) })),
		changed: first === null ? null : { first, last: days.at(-1) ?? first },
		narrowedTo,
	};
}
