/** The archive of tiles that stands as text in the file that opens from a disk. Needs a page. */
import { PMTiles } from 'pmtiles';
import { bytesFromBase64 } from './bytes-from-base64';

/** Of the element that holds it: see `src/pack/app.html`. */
const ELEMENT = 'pack--tiles';

let archive: PMTiles | undefined;

/** The one of the page; it is read into memory when it is first asked for. */
export function packedArchive(): PMTiles {
	return (archive ??= archiveOf(document.getElementById(ELEMENT)?.textContent ?? ''));
}

function archiveOf(base64: string): PMTiles {
	const bytes = bytesFromBase64(base64);
	return new PMTiles({
		getKey: () => ELEMENT,
		getBytes: (offset, length) => Promise.resolve({ data: bytes.slice(offset, offset + length).buffer }),
	});
}
