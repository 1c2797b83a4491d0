/** Saves a briefing as a file. Needs a page. */
import { briefingToFile, fileNameOf } from '$lib/briefing/briefing-file';
import type { Briefing, Dossier } from '$lib/dossier/model';
import { handOver } from '$lib/ui/hand-over';
import { titleOf } from './own-names';

export function saveFile(dossier: Dossier, briefing: Briefing): void {
	const file = new Blob([briefingToFile(dossier, briefing)], { type: 'application/json' });
	handOver(file, fileNameOf(titleOf(briefing), briefing.id));
}
