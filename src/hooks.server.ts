/**
 * Puts the pictures of the map and of its inset into every page while it is made, into that of a party its itinerary, and
 * into those of briefings and handouts theirs. They are written here, and not by a component, because the page's script must
 * neither carry the land a second time nor build the pictures again.
 */
import { base } from '$app/paths';
import { m } from '$lib/text';
import { baseLanguage, directionOf, knownLanguage, languages, type Language } from '$lib/text/language';
import { EMBED } from '$lib/view/embed-address';
import { fromUrl } from '$lib/view/from-url';
import { languageOfPath, languagePrefix } from '$lib/view/language-prefix';
import type { View } from '$lib/view/view';
import type { Dossier } from '$lib/dossier/model';
import type { Handle } from '@sveltejs/kit';
import { withEmbedHead } from './head/embed-head';
import { withHead } from './head/page-head';
import { builtInDossier } from './routes/built-in-dossier';
import { isKnown, knownView } from './routes/known-view';
import { linkTo } from './routes/link-to';
import { dossierScript } from './dossier-script';
import { inLanguage } from './making-language';
import { itineraryOf } from './itinerary-of';
import { picturesOf } from './picture-of';
import { embeddedView, shownView } from './shown-view';
import { withScriptsBehind } from './scripts-behind';
import { withSheets } from './sheet-rooms';

/** Where they go, as `MapPicture.svelte`, `InsetLand.svelte` and `ItineraryRoom.svelte` write it. */
const MAP_ROOM = /(<div class="map-picture-room">)(<\/div>)/;
const ITINERARY_ROOM = /(<div class="itinerary-room[^>]*>)(<\/div>)/;
const ANY_ROOM = /<div class="(map-picture-room|sheet-room)/;
const INSET_ROOM = /(<svg class="inset-land"[^>]*>)(<\/svg>)/;

const filled = (html: string, room: RegExp, inside: string): string =>
	html.replace(room, (_, opening: string, closing: string) => opening + inside + closing);

/** The page with its map and what else is drawn of it; as it is where it is for paper and has no room for a map. */
async function withPictures(html: string, dossier: Dossier, view: View, language: Language): Promise<string> {
	if (!MAP_ROOM.test(html)) return html;
	// Only of use where no script runs, so that no script need carry it. Seen where `src/app.html` has noticed that.
	const failed = `<p class="script-failed" role="alert">${m.script_failed({}, { locale: language })}</p>`;
	const { map, insetLand } = await picturesOf(dossier, view, linkTo);
	const itinerary =
		view.page.kind === 'party' && !view.step ? await itineraryOf(dossier, view.page.id, linkTo) : '';
	const withMap = filled(html, MAP_ROOM, map + failed);
	return filled(filled(withMap, INSET_ROOM, insetLand), ITINERARY_ROOM, itinerary);
}

export const handle: Handle = ({ event, resolve }) => {
	const pathname = event.url.pathname.slice(base.length);
	const { language: code } = languageOfPath(pathname, languages, baseLanguage);
	const language = knownLanguage(code);
	return inLanguage(language, () =>
		resolve(event, {
			async transformPageChunk({ html }) {
				const prefix = languagePrefix(language, baseLanguage);
				const blank = html
					.replace('%lang%', language)
					.replace('%dir%', directionOf(language))
					.replace('%manifest%', `${base}${prefix}manifest.webmanifest`);
				const dossier = await builtInDossier(language);
				const isEmbed = pathname.startsWith(prefix + EMBED);
				const there = fromUrl({ pathname, search: '', hash: '' }, isEmbed ? prefix + EMBED : prefix);
				const asked = knownView(dossier, there);
				const made = { dossier, page: asked.page, pathname, language };
				const isPage = there !== null && isKnown(dossier, there);
				const page = !isPage ? blank : isEmbed ? withEmbedHead(blank, made) : await withHead(blank, made);
				if (!ANY_ROOM.test(page)) return page;
				const shown = isEmbed ? embeddedView : shownView;
				const ready = withScriptsBehind(page, dossierScript(language));
				const withMap = await withPictures(ready, dossier, await shown(asked, language), language);
				return withSheets(withMap, dossier, asked.page);
			},
		}),
	);
};
