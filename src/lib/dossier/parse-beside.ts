/** Reads the text of a dossier in a worker, so that the page stays free to move and answer, however large it is. */
import { joinParts, type DossierPart } from './dossier-parts';
import type { Parsed } from './parse';

/**
 * What `parseText` says, frozen. Rejects where there can be no worker.
 * @param file How to call the file in what is wrong with it.
 */
export function parseBeside(text: string, file = 'dossier.json'): Promise<Parsed> {
	const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<Parsed>((resolve, reject) => {
		const join = joinParts();
		worker.onmessage = ({ data }: MessageEvent<DossierPart>) => {
			const parsed = join(data);
			if (parsed) resolve(parsed);
		};
		worker.onerror = (event) => reject(new Error(event.message || 'the worker could not be started'));
		worker.postMessage({ text, file });
	}).finally(() => worker.terminate());
}
