/** A PMTiles archive on disk, for the reader of the `pmtiles` package. */
import { open } from 'node:fs/promises';
import { PMTiles } from 'pmtiles';

/** Opens nothing yet: a missing file is told by the first tile that is asked for. */
export function archiveFile(path: string): PMTiles {
	return new PMTiles({
		getKey: () => path,
		async getBytes(offset, length) {
			const file = await open(path);
			try {
				const bytes = new Uint8Array(length);
				const { bytesRead } = await file.read(bytes, 0, length, offset);
				return { data: bytes.buffer.slice(0, bytesRead) };
			} finally {
				await file.close();
			}
		},
	});
}
