/** Hands files to the browser to be saved. Needs a page. */
import { briefingToFile, fileNameOf } from '$lib/briefing/briefing-file';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { titleOf } from './own-names';

/** By then every browser has read it. */
const READ_MILLISECONDS = 60_000;

export function saveFile(dossier: Dossier, briefing: Briefing): void {
	const file = new Blob([briefingToFile(dossier, briefing)], { type: 'application/json' });
	handOver(file, fileNameOf(titleOf(briefing), briefing.id));
}

/** @param name What it is to be called. */
export function handOver(file: Blob, name: string): void {
	const href = URL.createObjectURL(file);
	const link = document.createElement('a');
	Object.assign(link, { href, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), READ_MILLISECONDS);
}
