/**
 * Puts the pictures of the map and of its inset into every page while it is made. They are written here, and not by a component, because the
 * page's script must neither carry the land a second time nor build the pictures again.
 */
import { base } from '$app/paths';
import { fromUrl } from '$lib/view/from-url';
import type { Handle } from '@sveltejs/kit';
import { builtInDossier } from './routes/built-in-dossier';
import { knownView } from './routes/known-view';
import { linkTo } from './routes/link-to';
import { picturesOf } from './picture-of';

const PRELOADS = /[ \t]*<link [^>]*rel="modulepreload"[^>]*>\n?/g;

/**
 * The page with its scripts asked for at once, but after what the picture needs: a script that is preloaded takes the same
 * narrow way as the style sheets and faces.
 */
function withScriptsBehind(html: string): string {
	const preloads = (html.match(PRELOADS) ?? []).join('').replaceAll('rel=', 'fetchpriority="low" rel=');
	return html.replace(PRELOADS, '').replace('</head>', () => `${preloads}</head>`);
}

/** Where they go, as `src/routes/MapPicture.svelte` and `src/lib/map/inset/InsetLand.svelte` write it. */
const MAP_ROOM = /(<div class="map-picture-room">)(<\/div>)/;
const INSET_ROOM = /(<svg class="inset-land"[^>]*>)(<\/svg>)/;

const filled = (html: string, room: RegExp, inside: string): string =>
	html.replace(room, (_, opening: string, closing: string) => opening + inside + closing);

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		async transformPageChunk({ html }) {
			if (!MAP_ROOM.test(html)) return html;
			const pathname = event.url.pathname.slice(base.length);
			const view = knownView(builtInDossier, fromUrl({ pathname, search: '', hash: '' }));
			const pictures = await picturesOf(builtInDossier, view, linkTo);
			const withMap = filled(withScriptsBehind(html), MAP_ROOM, pictures.map);
			return filled(withMap, INSET_ROOM, pictures.insetLand);
		},
	});
