/** Which bytes of a file a request for a range means, and the answer with them. Knows no cache and no worker. */

/** `to` is the byte after the last one. 200: the range does not count, and the answer is the whole file. */
export type Slice = { status: 206; from: number; to: number } | { status: 200 } | { status: 416 };

/**
 * As RFC 9110, section 14.2, has it for one range of bytes. Several ranges, another unit and a broken header do not count.
 *
 * @param size Bytes of the whole file.
 * @param range The value of the header, or null where there is none.
 */
export function sliceOf(size: number, range: string | null): Slice {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range?.trim() ?? '') ?? [];
	if (first === '' && last === '') return { status: 200 };
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length === 0 ? { status: 416 } : { status: 206, from: size - length, to: size };
	}
	const from = Number(first);
	if (last !== '' && Number(last) < from) return { status: 200 };
	if (from >= size) return { status: 416 };
	return { status: 206, from, to: last === '' ? size : Math.min(Number(last) + 1, size) };
}

/**
 * The answer to a request for a part of a file. The file is not read for it: what a blob's slice stands for is read when
 * the answer is.
 *
 * @param headers Of the whole file.
 */
export function answerWithSlice(file: Blob, headers: Headers, range: string | null): Response {
	const slice = sliceOf(file.size, range);
	const own = new Headers({ 'Accept-Ranges': 'bytes' });
	for (const name of ['Content-Type', 'ETag', 'Last-Modified']) {
		const value = headers.get(name);
		if (value !== null) own.set(name, value);
	}
	if (slice.status === 416) {
		own.set('Content-Range', `bytes */${String(file.size)}`);
		return new Response(null, { status: 416, headers: own });
	}
	const { from, to } = slice.status === 200 ? { from: 0, to: file.size } : slice;
	own.set('Content-Length', String(to - from));
	if (slice.status === 206)
		own.set('Content-Range', `bytes ${String(from)}-${String(to - 1)}/${String(file.size)}`);
	return new Response(file.slice(from, to), { status: slice.status, headers: own });
}
