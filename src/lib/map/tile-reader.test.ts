import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTile } from './tile-reader';

const archive = readFileSync(new URL('../../../static/basemap/atlas.pmtiles', import.meta.url));

/** A host of the archive that breaks off its first answers in the midst of them. */
function host(broken: number) {
	const fetched = vi.fn((_: string, { headers }: { headers: Headers }) => {
		const [from, to] = (headers.get('range') ?? '').replace('bytes=', '').split('-').map(Number);
		const response = new Response(archive.subarray(from, (to ?? 0) + 1), { status: 206 });
		if (fetched.mock.calls.length <= broken)
			response.arrayBuffer = () => Promise.reject(new TypeError('Failed to fetch'));
		return Promise.resolve(response);
	});
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

let count = 0;
/** Of another archive each time, so that nothing of it is known. */
const read = (name: string, tile: string, abort = new AbortController()) =>
	readTile({ url: `pmtiles://https://tiles.example/${name}.pmtiles/${tile}` }, abort);
const anotherName = () => String((count += 1));

afterEach(() => void vi.unstubAllGlobals());

describe('a tile', () => {
	it('comes although an answer breaks off once', async () => {
		host(1);
		const { data } = await read(anotherName(), '0/0/0');
		expect((data as Uint8Array).length).toBeGreaterThan(100);
	});

	it('that failed with others is asked for again with them, in one file of directories', async () => {
		const fetched = host(1);
		const name = anotherName();
		await Promise.all(['0/0/0', '1/0/0', '1/1/0'].map((tile) => read(name, tile)));
		const heads = fetched.mock.calls.filter(([, { headers }]) =>
			headers.get('range')?.startsWith('bytes=0-'),
		);
		expect(heads).toHaveLength(2);
	});

	it('that cannot be had is asked for twice, and told of', async () => {
		const fetched = host(Infinity);
		await expect(read(anotherName(), '0/0/0')).rejects.toThrow('Failed to fetch');
		expect(fetched).toHaveBeenCalledTimes(2);
	});

	it('comes later although it could not be had before', async () => {
		host(Infinity);
		const name = anotherName();
		await expect(read(name, '0/0/0')).rejects.toThrow('Failed to fetch');
		host(0);
		expect((await read(name, '0/0/0')).data).toBeInstanceOf(Uint8Array);
	});

	it('that nobody wants any more is not asked for again', async () => {
		const fetched = host(Infinity);
		const abort = new AbortController();
		const answer = read(anotherName(), '0/0/0', abort);
		abort.abort();
		await expect(answer).rejects.toThrow();
		expect(fetched.mock.calls.length).toBeLessThanOrEqual(1);
	});
});
