/** The frame of the benchmark's pages, which are made in the browser: nothing is drawn or said of them beforehand. */
import { baseLanguage, directionOf } from '$lib/text/language';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', baseLanguage)
				.replace('%dir%', directionOf(baseLanguage))
				.replace(/<link rel="manifest"[^>]*>/, ''),
	});
