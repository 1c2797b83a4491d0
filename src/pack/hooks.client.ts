/** Ahead of everything that the script of the file does: the document says which language it is in, and has the reader's theme. */
import { baseLanguage, directionOf, findLanguageBy, knownLanguage, languages } from '$lib/text/language';
import { fromUrl } from '$lib/view/from-url';
import { languageOfPath, languagePrefix } from '$lib/view/language-prefix';
import { partsOf, pathOf } from '../routes/address-parts';
import { MapSettings } from '../routes/map-settings.svelte';
import { showTheme } from '../routes/show-theme';

// Kit decodes what stands after `#` twice, and would not start with what cannot be decoded.
try {
	decodeURIComponent(location.hash);
} catch {
	history.replaceState(null, '', location.hash.replaceAll('%', '%2525'));
}

const { language } = languageOfPath(pathOf(new URL(location.href)), languages, baseLanguage);
document.documentElement.lang = language;
document.documentElement.dir = directionOf(knownLanguage(language));

findLanguageBy(() => knownLanguage(document.documentElement.lang));

const asked = fromUrl(partsOf(new URL(location.href), true), languagePrefix(language, baseLanguage));
showTheme(new MapSettings(() => asked?.theme).themeChoice, document);
