/**
 * Writes the file that opens from a disk. From the page that `vite build` has made (PACK=1) a template, with the tiles that
 * the dossier's views need and with its policy; and from that, the file with the dossier.
 *
 *     tsx geo/pack/build.ts PAGE TEMPLATE [FILE]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../src/lib/dossier/model';
import { filledPack } from '../../src/lib/export/pack-file';
import { archiveFile } from '../picture/archive-file';
import { writeAtomically } from '../write-atomically';
import { cutArchive } from './cut-archive';
import { neededTiles } from './needed-tiles';
import { templateOf } from './template';

const root = new URL('../../', import.meta.url);
const inRoot = (path: string): string => fileURLToPath(new URL(path, root));

/**
 * @param page The built page, whose path is from the root of the repository, as the others are.
 * @param template Where the template goes.
 * @param file Where the file with the dossier goes; none is written where it is left out.
 */
async function main(page: string, template: string, file?: string): Promise<void> {
	const dossier = JSON.parse(readFileSync(inRoot('static/dossier.json'), 'utf8')) as Dossier;
	const tiles = await cutArchive(archiveFile(inRoot('static/basemap/atlas.pmtiles')), neededTiles(dossier));
	const text = templateOf(readFileSync(inRoot(page), 'utf8'), tiles);
	write(template, text);
	if (file !== undefined) write(file, filledPack(text, { dossier, own: [] }));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(inRoot(path)), { recursive: true });
	writeAtomically(inRoot(path), text);
	process.stdout.write(`${path}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB\n`);
}

const [page, template, file] = process.argv.slice(2);
if (page === undefined || template === undefined)
	throw new Error('tsx geo/pack/build.ts PAGE TEMPLATE [FILE]');
await main(page, template, file);
