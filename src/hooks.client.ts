/** Ahead of everything that the page's script does: the document says which language it is in. */
import { findLanguageBy, knownLanguage } from '$lib/text/language';

findLanguageBy(() => knownLanguage(document.documentElement.lang));
