// That the one list of what the site asks of a browser is strict, and that everything made from it says the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../.scripts/header-files.mjs';
import { inlineScripts, scriptHash } from '../../.scripts/inline-scripts.mjs';
import { pagePolicy, permissionsPolicy, referrerPolicy, securityHeaders } from '../../.scripts/security.mjs';
import { dark } from '../../src/lib/style/dark';
import { light } from '../../src/lib/style/light';
import config from '../../svelte.config.js';

const frame = readFileSync(new URL('../../src/app.html', import.meta.url), 'utf8');
const headers = securityHeaders('/');

describe('the policy of a page', () => {
	const policy = pagePolicy({ scriptHashes: ['sha256-x'], streetOrigins: ['https://tiles.example'] });

	it('forbids what it does not name, and no script may stand in a page unless its hash is known', () => {
		expect(policy['default-src']).toEqual(['none']);
		expect(policy['script-src']).toEqual(['self', 'sha256-x']);
		expect(JSON.stringify(policy)).not.toMatch(/unsafe-(inline|eval)|wasm|\*|"(https?|blob):"/);
	});

	it('opens requests and images, and nothing else, to the origins of a street-level basemap', () => {
		const opened = Object.keys(policy).filter((name) => policy[name]?.includes('https://tiles.example'));
		expect(opened.sort()).toEqual(['connect-src', 'img-src']);
	});

	it('is the one that Kit writes, with the hashes of all scripts of app.html', () => {
		const hashes = inlineScripts(frame).map(scriptHash);
		expect(hashes).toHaveLength(1);
		expect(config.kit?.csp?.mode).toBe('hash');
		expect(config.kit?.csp?.directives?.['script-src']).toEqual(['self', ...hashes]);
	});

	it('says all that the header says, but for what only a header can', () => {
		for (const directive of headers['Content-Security-Policy']?.split('; ') ?? []) {
			const [name = '', ...sources] = directive.split(' ');
			const inPage = name === 'frame-ancestors' ? ['none'] : policy[name];
			expect(sources, name).toEqual(inPage?.map((source) => `'${source}'`));
		}
	});
});

describe('the headers', () => {
	it('hold nothing that differs from page to page, which a browser would enforce besides the page’s own', () => {
		expect(headers['Content-Security-Policy']).not.toMatch(/default-src|script-src|style-src|sha256/);
	});

	it('deny every feature but those that are used, and those to every frame', () => {
		const allowed = permissionsPolicy.split(', ').filter((entry) => !entry.endsWith('=()'));
		expect(allowed.map((entry) => entry.replace('=(self)', ''))).toEqual([
			'clipboard-write',
			'fullscreen',
			'screen-wake-lock',
		]);
		for (const feature of ['geolocation', 'camera', 'microphone', 'payment', 'usb'])
			expect(permissionsPolicy).toContain(`${feature}=()`);
	});

	it('give the same referrer policy as the page', () => {
		expect(headers['Referrer-Policy']).toBe(referrerPolicy);
		expect(frame).toContain(`<meta name="referrer" content="${referrerPolicy}" />`);
	});

	const folders = ['/', '/about/', '/embed/', '/ar/', '/ar/about/', '/ar/embed/'];
	const files = headerFiles('/atlas', folders);
	const embedHeaders = securityHeaders('/embed/');
	const written = {
		_headers: (name: string, value: string) => `${name}: ${value}`,
		'.htaccess': (name: string, value: string) => `Header always set ${name} "${value}"`,
		'headers.nginx.conf': (name: string, value: string) => `add_header ${name} "${value}" always;`,
	};
	it.each(Object.keys(written) as (keyof typeof written)[])('are all in %s, and no other', (file) => {
		const lines = files[file].split('\n').map((line) => line.trim());
		const set = lines.filter((line) => /^(Header always|add_header|[A-Z][\w-]+:)/.test(line));
		const [write, policy] = [written[file], 'Content-Security-Policy'];
		const expected = Object.entries(headers).map(([name, value]) => write(name, value));
		if (file !== 'headers.nginx.conf') expected.push(write(policy, embedHeaders[policy] ?? ''));
		// How long files may be kept is said beside them.
		if (file === '_headers')
			expected.push('Cache-Control: public, max-age=31536000, immutable', 'Cache-Control: no-cache');
		expect([...new Set(set)].sort()).toEqual(expected.sort());
	});

	it('let pages elsewhere frame embeds, in every language, and nothing else', () => {
		for (const path of ['/embed/', '/embed/places/rome/', '/ar/embed/', '/embed'])
			expect(securityHeaders(path)['Content-Security-Policy'], path).toContain('frame-ancestors *');
		for (const path of ['/', '/about/', '/ar/', '/contacts/embed/', '/embedded/', '/a/b/embed/'])
			expect(securityHeaders(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
		const different = Object.keys(headers).filter((name) => headers[name] !== embedHeaders[name]);
		expect(different).toEqual(['Content-Security-Policy']);
	});

	it('give no file the same header twice, which hosts may join', () => {
		const rules = files._headers.split(/\n(?=\/)/).map((rule) => rule.split('\n')[0] ?? '');
		const own = rules.filter((rule) => /^\/atlas\/(?!_app|service)./.test(rule));
		expect(own.sort()).toEqual(
			['/*', '/404.html', '/about/*', '/ar/', '/ar/about/*', '/ar/embed/*', '/embed/*'].map(
				(path) => `/atlas${path}`,
			),
		);
		expect(files['headers-embed.nginx.conf']).toContain('frame-ancestors *');
		expect(files['.htaccess']).toContain('=~ m#^/atlas/(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*/)?embed(?:/|$)#');
	});

	it('hold for the whole site where it lives below a path', () => {
		expect(headerFiles('/atlas', folders)._headers).toMatch(/^\/atlas\/\*\n/);
		expect(headerFiles('', folders)._headers).toMatch(/^\/\*\n/);
	});
});

describe('scripts that stand in a page', () => {
	it('are found whatever their kind, and data are not taken for one', () => {
		const page = [
			'<script>one</script><script type="module">two</script>',
			'<script src="/three.js"></script><script type="application/ld+json">{}</script>',
			'<SCRIPT type=text/javascript >four</SCRIPT>',
		].join('\n');
		expect(inlineScripts(page)).toEqual(['one', 'two', 'four']);
	});

	it('are hashed as the specification of the policy shows', () => {
		expect(scriptHash("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
	});
});

describe('the frame of every page', () => {
	it('gives the browser’s own parts the colours of the themes', () => {
		expect(/id="theme-color-light"[^>]*content="([^"]*)"/.exec(frame)?.[1]).toBe(light.surface);
		expect(/id="theme-color-dark"[^>]*content="([^"]*)"/.exec(frame)?.[1]).toBe(dark.surface);
	});
});
