/** Hands a briefing to the browser as a file to be saved. Needs a page. */
import { briefingToFile, fileNameOf } from '$lib/briefing/briefing-file';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { titleOf } from './own-names';

/** By then every browser has read it. */
const READ_MILLISECONDS = 60_000;

export function saveFile(dossier: Dossier, briefing: Briefing): void {
	const file = new Blob([briefingToFile(dossier, briefing)], { type: 'application/json' });
	const href = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href, download: fileNameOf(titleOf(briefing), briefing.id) });
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), READ_MILLISECONDS);
}
