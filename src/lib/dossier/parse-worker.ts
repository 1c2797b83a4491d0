/** Reads a dossier beside the page: text in, parts out (`dossier-parts.ts`). Runs as a worker, and does nothing else. */
import { dossierParts } from './dossier-parts';
import { parseText } from './parse';

/** What a worker has around it, as far as this one uses it. */
interface WorkerScope {
	postMessage: (message: unknown) => void;
	onmessage: ((event: { data: { text: string; file: string } }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { text, file } }) => {
	for (const part of dossierParts(parseText(text, file))) scope.postMessage(part);
};
