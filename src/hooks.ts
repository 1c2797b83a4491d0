/** Which route an address belongs to: the same one in every language, and however it is spelt, since Kit decodes it. */
import { base } from '$app/paths';
import { baseLanguage, languages } from '$lib/text/language';
import { languageOfPath } from '$lib/view/language-prefix';
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) =>
	base + languageOfPath(url.pathname.slice(base.length), languages, baseLanguage).rest;
