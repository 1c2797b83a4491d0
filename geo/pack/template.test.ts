import { describe, expect, it } from 'vitest';
import { scriptHash } from '../../.scripts/inline-scripts.mjs';
import { templateOf } from './template';

const PAGE = [
	'<!doctype html><html><head><!-- pack: policy --><link rel="icon" href="data:,">',
	'<script type="application/json" id="pack--data"></script>',
	'<script type="text/plain" id="pack--tiles"></script>',
	'<style>a { color: red }</style></head>',
	'<body><!-- pack: without script --><script>start("<link href=\'x\'> <style>no</style>")</script></body></html>',
].join('\n');

describe('templateOf', () => {
	const text = templateOf(PAGE, new Uint8Array([0, 255, 36, 38]));
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';

	it('holds the tiles, and room for a dossier', () => {
		expect(text).toContain('<script type="text/plain" id="pack--tiles">AP8kJg==</script>');
		expect(text).toContain('<script type="application/json" id="pack--data"></script>');
	});

	it('vouches for each script and style that is in it, and lets it ask nobody', () => {
		const script = scriptHash('start("<link href=\'x\'> <style>no</style>")');
		const directives: Record<string, string> = {};
		for (const directive of policy.split('; ')) {
			const [name = '', ...sources] = directive.split(' ');
			directives[name] = sources.join(' ');
		}
		expect(directives).toMatchObject({
			'default-src': "'none'",
			'script-src': `'${script}'`,
			'style-src': `'${scriptHash('a { color: red }')}'`,
			'connect-src': 'blob:',
			'worker-src': 'blob:',
			'font-src': 'data:',
			'base-uri': "'none'",
			'form-action': "'none'",
		});
		expect(policy).not.toMatch(/https?:|unsafe-(inline|eval)|'self'|\*/);
	});

	it('says in each language what it needs', () => {
		expect(text).toMatch(
			/<noscript><p lang="en" dir="ltr">This file needs JavaScript[^<]*<\/p><p lang="ar" dir="rtl">/,
		);
	});

	it('refuses a page that leads to a file beside it, or has no room', () => {
		const beside = PAGE.replace('</head>', '<link rel="stylesheet" href="style.css"></head>');
		expect(() => templateOf(beside, new Uint8Array())).toThrow('style.css');
		expect(() => templateOf('<html></html>', new Uint8Array())).toThrow('no room');
	});
});
