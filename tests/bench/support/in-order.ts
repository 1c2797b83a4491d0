/** Requests by the time at which they were made. */
import type { NetworkRequest } from './network-log';

/** Their addresses, the first request first. */
export const inOrder = (requests: readonly NetworkRequest[]): string[] =>
	[...requests].sort((a, b) => a.startedMs - b.startedMs).map(({ url }) => url);
