/**
 * The page for what is not there, in the language of the address: for hosts that answer every address with the one in the
 * base language. Needs a page whose script has not begun with it.
 */
import { base } from '$app/paths';
import { baseLanguage, type Language } from '$lib/text/language';
import { languagePrefix } from '$lib/view/language-prefix';
import { pageAt } from './routes/page-at';

/** Puts it in the place of the one that came. Rejects where it cannot be had; then nothing has changed. */
export async function notFoundIn(language: Language): Promise<void> {
	const there = await pageAt(`${base}${languagePrefix(language, baseLanguage)}404.html`);
	const [app, itsApp] = [document.getElementById('app'), there.getElementById('app')];
	if (!app || !itsApp || there.documentElement.lang !== language) throw new Error('no such page');
	app.replaceChildren(...itsApp.childNodes);
	document.documentElement.lang = language;
	document.documentElement.dir = there.documentElement.dir;
}
