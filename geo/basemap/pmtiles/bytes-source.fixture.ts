/** An archive in memory, for the PMTiles reader. */
import type { RangeResponse, Source } from 'pmtiles';

/** Gives stretches of the bytes, and counts what is asked for. */
export class BytesSource implements Source {
	/** Lengths of the stretches that were asked for, in bytes. */
	readonly asked: number[] = [];

	constructor(private readonly bytes: Uint8Array) {}

	getKey(): string {
		return 'bytes';
	}

	getBytes(offset: number, length: number): Promise<RangeResponse> {
		// A copy: the slice of a Buffer would be a window on a larger one.
		const stretch = new Uint8Array(this.bytes.subarray(offset, offset + length));
		this.asked.push(stretch.length);
		return Promise.resolve({ data: stretch.buffer });
	}
}
