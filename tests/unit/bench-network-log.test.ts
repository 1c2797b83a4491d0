// What the benchmark makes of the browser's network events.
import { describe, expect, it } from 'vitest';
import { trafficUntil } from '../bench/load/traffic-until';
import { NetworkLog } from '../bench/support/network-log';

/** The protocol's clock stood at 100 s when it was 5000 s after 1970, and the navigation began just then. */
const CLOCK = 100;
const WALL = 5000;
const ORIGIN_MS = WALL * 1000;

function asked(
	log: NetworkLog,
	requestId: string,
	afterSeconds: number,
	url = `http://localhost/${requestId}`,
) {
	log.hear('Network.requestWillBeSent', {
		requestId,
		timestamp: CLOCK + afterSeconds,
		wallTime: WALL + afterSeconds,
		type: 'Script',
		request: { url, headers: {} },
	});
}

const part = (requestId: string, afterSeconds: number, bytes: number) => ({
	requestId,
	timestamp: CLOCK + afterSeconds,
	encodedDataLength: bytes,
});

describe('the log of network events', () => {
	it('gives times in milliseconds since the navigation, and the bytes told at the end', () => {
		const log = new NetworkLog();
		asked(log, 'a', 0.25);
		log.hear('Network.dataReceived', part('a', 0.5, 700));
		log.hear('Network.loadingFinished', part('a', 0.75, 900));
		expect(log.requests(ORIGIN_MS)).toEqual([
			{
				url: 'http://localhost/a',
				range: null,
				type: 'Script',
				bytes: 900,
				startedMs: 250,
				finishedMs: 750,
				parts: [{ atMs: 500, bytes: 700 }],
			},
		]);
	});

	it('lists what is still under way, until it ends or fails', () => {
		const log = new NetworkLog();
		asked(log, 'a', 0);
		asked(log, 'b', 0);
		expect(log.underWay).toEqual(['http://localhost/a', 'http://localhost/b']);
		log.hear('Network.loadingFinished', part('a', 1, 1));
		log.hear('Network.loadingFailed', part('b', 1, 0));
		expect(log.underWay).toEqual([]);
	});

	it('leaves out what the browser gave up before anything came', () => {
		const log = new NetworkLog();
		asked(log, 'given-up', 0);
		log.hear('Network.loadingFailed', part('given-up', 1, 0));
		asked(log, 'broken-off', 0);
		log.hear('Network.dataReceived', part('broken-off', 0.5, 300));
		log.hear('Network.loadingFailed', part('broken-off', 1, 0));
		expect(log.requests(ORIGIN_MS)).toMatchObject([
			{ url: 'http://localhost/broken-off', bytes: 300, finishedMs: null },
		]);
	});

	it('knows a range by its header, however it is spelt', () => {
		const log = new NetworkLog();
		const request = { url: 'http://localhost/atlas.pmtiles', headers: { Range: 'bytes=0-16383' } };
		log.hear('Network.requestWillBeSent', { requestId: 'a', timestamp: CLOCK, wallTime: WALL, request });
		expect(log.requests(ORIGIN_MS)).toMatchObject([{ range: 'bytes=0-16383' }]);
	});

	describe("of a worker's own script", () => {
		const answered = (log: NetworkLog) => {
			asked(log, 'worker', 0.5);
			log.hear('Network.responseReceivedExtraInfo', {
				requestId: 'worker',
				headers: { 'Content-Length': '117000' },
				headersText: 'x'.repeat(300),
			});
		};

		it('takes the length from the headers, where the browser tells of headers alone', () => {
			const log = new NetworkLog();
			answered(log);
			log.workerBegan('http://localhost/worker', ORIGIN_MS + 600);
			log.hear('Network.loadingFinished', part('worker', 1, 300));
			expect(log.requests(ORIGIN_MS)).toMatchObject([{ bytes: 117_300, finishedMs: 1000 }]);
		});

		it('takes the beginning of the worker for its end, where nobody heard of that', () => {
			const log = new NetworkLog();
			answered(log);
			expect(log.underWay).toEqual(['http://localhost/worker']);
			log.workerBegan('http://localhost/worker', ORIGIN_MS + 600);
			expect(log.underWay).toEqual([]);
			expect(log.requests(ORIGIN_MS)).toMatchObject([{ bytes: 117_300, finishedMs: 600 }]);
		});
	});

	it('counts no byte of what came from the cache', () => {
		const log = new NetworkLog();
		asked(log, 'a', 0);
		const headers = { 'content-length': '5000' };
		log.hear('Network.responseReceivedExtraInfo', { requestId: 'a', headers });
		log.hear('Network.loadingFinished', part('a', 1, 0));
		expect(log.requests(ORIGIN_MS)).toMatchObject([{ bytes: 0 }]);
	});

	it('leaves out what is written into the page itself', () => {
		const log = new NetworkLog();
		asked(log, 'a', 0, 'data:image/svg+xml,');
		expect(log.requests(ORIGIN_MS)).toEqual([]);
		expect(log.underWay).toEqual([]);
	});
});

describe('the traffic until a moment', () => {
	const request = { url: 'http://localhost/', range: null, type: 'Document' };
	const whole = { ...request, bytes: 900, startedMs: 0, finishedMs: 300, parts: [{ atMs: 200, bytes: 700 }] };
	const partly = {
		...request,
		...{ bytes: 5000, startedMs: 100, finishedMs: 900 },
		parts: [
			{ atMs: 250, bytes: 1000 },
			{ atMs: 600, bytes: 3900 },
		],
	};

	it('counts whole answers as a whole and of the others what has come', () => {
		expect(trafficUntil([whole, partly], 300)).toEqual({ bytes: 900 + 1000, requests: 2 });
		expect(trafficUntil([whole, partly], 250)).toEqual({ bytes: 700 + 1000, requests: 2 });
		expect(trafficUntil([whole, partly], Infinity)).toEqual({ bytes: 5900, requests: 2 });
	});

	it('counts no request that was made later', () => {
		expect(trafficUntil([whole, partly], 50)).toEqual({ bytes: 0, requests: 1 });
	});
});
