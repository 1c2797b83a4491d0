import { describe, expect, it } from 'vitest';
import { embedTheme, heightMessage, hostMessage, hostOrigin } from './frame-messages';

describe('hostMessage', () => {
	it('knows what a page may say', () => {
		expect(hostMessage({ type: 'liaison-atlas:ask-height' })).toEqual({ type: 'liaison-atlas:ask-height' });
		expect(hostMessage({ type: 'liaison-atlas:theme', theme: 'dark', more: 1 })).toEqual({
			type: 'liaison-atlas:theme',
			theme: 'dark',
		});
	});

	it.each([
		null,
		undefined,
		'liaison-atlas:ask-height',
		7,
		{},
		[],
		{ type: 'height' },
		{ type: 'liaison-atlas:theme' },
	])('makes nothing of %j', (data) => {
		expect(hostMessage(data)).toBeNull();
	});

	it('makes nothing of a theme that there is not', () => {
		expect(hostMessage({ type: 'liaison-atlas:theme', theme: '<b>' })).toBeNull();
		expect(embedTheme('sepia')).toBeNull();
	});
});

describe('heightMessage', () => {
	it('says how high, in whole pixels, and of which embed', () => {
		expect(heightMessage(400.2, 'https://a.org/embed/')).toEqual({
			type: 'liaison-atlas:height',
			version: 1,
			height: 401,
			href: 'https://a.org/embed/',
		});
	});
});

describe('hostOrigin', () => {
	it('is what the browser says', () => {
		expect(hostOrigin(['https://host.org', 'https://outer.org'], 'https://other.org/x')).toBe(
			'https://host.org',
		);
	});

	it('is else that of the address that led here', () => {
		expect(hostOrigin(undefined, 'https://host.org/a/page?x')).toBe('https://host.org');
		expect(hostOrigin(['null'], 'https://host.org/')).toBe('https://host.org');
	});

	it('is not known where nobody says it', () => {
		expect(hostOrigin(undefined, '')).toBeNull();
		expect(hostOrigin(['null'], '')).toBeNull();
	});
});
