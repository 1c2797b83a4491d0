// What the benchmark and the budgets read from a built site.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../bench/support/is-stale';
import { gzipSize } from '../bench/support/gzip-size';
import { maplibrePart } from '../bench/support/maplibre-part';
import { ownScriptBytes, ownScripts } from '../bench/support/own-scripts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'liaison-atlas-unit-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

const library = `${'x'.repeat(600_000)}maplibregl-canvas-container`;

describe('the size of a file by gzip', () => {
	it('is that of the copy beside it, else of one made now', () => {
		write('a.js', 'let a = 1;');
		expect(gzipSize(folder, '/a.js')).toBe(gzipSync('let a = 1;', { level: 9 }).length);
		write('a.js.gz', Buffer.alloc(7));
		expect(gzipSize(folder, '/a.js')).toBe(7);
	});

	it('is none where there is no file', () => {
		expect(() => gzipSize(folder, '/none.js')).toThrow(/none\.js/);
	});
});

describe("MapLibre's own files", () => {
	it('are known by what is in them, whatever their names', () => {
		write('_app/main.js', library);
		write('_app/style.css', `.maplibregl-ctrl-attrib{}${' '.repeat(40_000)}`);
		expect(maplibrePart(folder, '/_app/main.js')).toBe('main');
		expect(maplibrePart(folder, '/_app/style.css')).toBe('style');
		expect(maplibrePart(folder, '/_app/workers/maplibre-gl-worker-DX6.js')).toBe('worker');
	});

	it('are none of ours that name one of its classes', () => {
		write('_app/ours.js', "document.querySelector('.maplibregl-canvas-container')");
		write('_app/ours.css', '.maplibregl-ctrl-attrib{color:red}');
		expect(maplibrePart(folder, '/_app/ours.js')).toBeNull();
		expect(maplibrePart(folder, '/_app/ours.css')).toBeNull();
		expect(maplibrePart(folder, '/_app/not-there.js')).toBeNull();
	});
});

it('scripts of our own are each once, the largest first, without MapLibre, which some came before', () => {
	write('small.js', 'a');
	write('large.js', Array.from({ length: 500 }, (_, index) => String(index)).join());
	write('main.js', library);
	const paths = [
		'small.js',
		'main.js',
		'large.js',
		'small.js?v=2',
		'page/',
		'style.css',
		'maplibre-gl-worker-1.js',
	];
	const addresses = paths.map((path) => `http://localhost/atlas/${path}`);
	const found = ownScripts(folder, addresses, '/atlas');
	expect(found.map(({ path, before }) => [path, before])).toEqual([
		['/large.js', false],
		['/small.js', true],
	]);
	const [large, small] = ['/large.js', '/small.js'].map((path) => gzipSize(folder, path));
	expect(ownScriptBytes(found)).toEqual({ all: (large ?? NaN) + (small ?? NaN), before: small });
});

describe('a build', () => {
	const at = (path: string, seconds: number) => utimesSync(join(folder, path), seconds, seconds);

	it('is stale where there is none', () => {
		expect(isStale(folder)).toBe(true);
	});

	it('is stale as soon as one of its sources is newer, however deep it lies', () => {
		write('build/index.html', '');
		write('src/lib/deep/a.ts', '');
		at('build/index.html', 2000);
		at('src/lib/deep/a.ts', 1000);
		expect(isStale(folder)).toBe(false);
		at('src/lib/deep/a.ts', 3000);
		expect(isStale(folder)).toBe(true);
	});
});
