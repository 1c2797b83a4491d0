/**
 * gzip that gives the same bytes for the same input on every machine: a fixed level, no time, no name, and no mark of the
 * system that it ran on.
 */
import { gzipSync } from 'node:zlib';

/** Where RFC 1952 keeps the operating system; 255 is "unknown". */
const SYSTEM = 9;

/** Compressed bytes. Node writes no time and no name; it does write the system. */
export function compress(bytes: Uint8Array): Uint8Array {
	const zipped = gzipSync(bytes, { level: 9 });
	zipped[SYSTEM] = 255;
	return zipped;
}
