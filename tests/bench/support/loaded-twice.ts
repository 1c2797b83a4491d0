/** What a page asked the network for more than once. Pure. */

export interface Transfer {
	url: string;
	/** The part of the file that was asked for, as in the header `Range`, or null for the whole. */
	range: string | null;
	/** Bytes on the wire; 0 where the answer came from the cache. */
	bytes: number;
}

/** The addresses, with their range where they have one, that came over the network more than once. */
export function loadedTwice(transfers: readonly Transfer[]): string[] {
	const times = new Map<string, number>();
	for (const { url, range, bytes } of transfers) {
		if (bytes === 0 || /^(data|blob):/.test(url)) continue;
		const [address = url] = url.split('#');
		const key = range === null ? address : `${address} ${range}`;
		times.set(key, (times.get(key) ?? 0) + 1);
	}
	return [...times].filter(([, count]) => count > 1).map(([key]) => key);
}
