/** All that one load asked the network for, as the rows of a table. Pure. */
import { loadedTwice } from '../support/loaded-twice';
import type { NetworkRequest } from '../support/network-log';

/** A row for each request in the order in which they were made, after one of names. Addresses are paths. */
export function requestRows(requests: readonly NetworkRequest[]): string[][] {
	const again = (request: NetworkRequest) =>
		loadedTwice(requests.filter(({ url, range }) => url === request.url && range === request.range)).length >
		0;
	return [
		['request', 'bytes', 'asked, ms', 'whole, ms', 'as', ''],
		...requests.map((request) => [
			[new URL(request.url).pathname, ...(request.range === null ? [] : [request.range])].join(' '),
			String(request.bytes),
			request.startedMs.toFixed(0),
			request.finishedMs?.toFixed(0) ?? 'never',
			request.type,
			again(request) ? 'TWICE' : '',
		]),
	];
}
