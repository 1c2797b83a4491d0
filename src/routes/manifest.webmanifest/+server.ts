/** The web app manifest (W3C), one in each language: `/manifest.webmanifest`, `/ar/manifest.webmanifest`. Made with the pages. */
import { asset, resolve } from '$app/paths';
import { json } from '@sveltejs/kit';
import { m } from '$lib/text';
import { directionOf, pageLanguage } from '$lib/text/language';
import { light } from '$lib/style/light';
import { pagePrefix } from '../link-to';
import type { RequestHandler } from './$types';

export const prerender = true;

const icon = (name: string, sizes: string, purpose = 'any') => ({
	src: asset(`/icons/${name}`),
	sizes,
	type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
	purpose,
});

export const GET: RequestHandler = () => {
	const home = resolve(pagePrefix() as '/');
	return json(
		{
			id: home,
			name: m.site_name(),
			short_name: m.site_name(),
			description: m.site_description(),
			lang: pageLanguage(),
			dir: directionOf(pageLanguage()),
			start_url: home,
			// Pages of the other language are of the same site.
			scope: resolve('/'),
			display: 'minimal-ui',
			background_color: light.surface,
			theme_color: light.surface,
			icons: [
				icon('icon.svg', 'any'),
				icon('icon-192.png', '192x192'),
				icon('icon-512.png', '512x512'),
				icon('maskable-512.png', '512x512', 'maskable'),
			],
		},
		{ headers: { 'Content-Type': 'application/manifest+json' } },
	);
};
