/** What had gone over the network by a moment of a load. Pure. */
import type { NetworkRequest } from '../support/network-log';

export interface Traffic {
	/** Bytes on the wire. */
	bytes: number;
	/** Requests that had been made. */
	requests: number;
}

/** Whole answers count with their headers; of one still under way counts what had come of it. */
export function trafficUntil(requests: readonly NetworkRequest[], atMs: number): Traffic {
	const made = requests.filter(({ startedMs }) => startedMs <= atMs);
	return { bytes: made.reduce((sum, request) => sum + bytesBy(request, atMs), 0), requests: made.length };
}

function bytesBy({ finishedMs, bytes, parts }: NetworkRequest, atMs: number): number {
	if (finishedMs !== null && finishedMs <= atMs) return bytes;
	return parts.reduce((sum, part) => (part.atMs <= atMs ? sum + part.bytes : sum), 0);
}
