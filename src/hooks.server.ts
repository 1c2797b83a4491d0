/**
 * Puts the picture of the map into every page while it is made. It is written here, and not by a component, because the
 * page's script must neither carry the land a second time nor build the picture again.
 */
import { base } from '$app/paths';
import { fromUrl } from '$lib/view/from-url';
import type { Handle } from '@sveltejs/kit';
import { builtInDossier } from './routes/built-in-dossier';
import { knownView } from './routes/known-view';
import { linkTo } from './routes/link-to';
import { pictureOf } from './picture-of';

const PRELOADS = /[ \t]*<link [^>]*rel="modulepreload"[^>]*>\n?/g;

/**
 * The page with its scripts asked for at once, but after what the picture needs: a script that is preloaded takes the same
 * narrow way as the style sheets and faces.
 */
function withScriptsBehind(html: string): string {
	const preloads = (html.match(PRELOADS) ?? []).join('').replaceAll('rel=', 'fetchpriority="low" rel=');
	return html.replace(PRELOADS, '').replace('</head>', () => `${preloads}</head>`);
}

/** Where it goes, as `src/routes/MapPicture.svelte` writes it. */
const PLACE = '<div class="map-picture-room"></div>';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		async transformPageChunk({ html }) {
			if (!html.includes(PLACE)) return html;
			const pathname = event.url.pathname.slice(base.length);
			const view = knownView(builtInDossier, fromUrl({ pathname, search: '', hash: '' }));
			const picture = await pictureOf(builtInDossier, view, linkTo);
			return withScriptsBehind(html).replace(PLACE, () => PLACE.replace('><', () => `>${picture}<`));
		},
	});
