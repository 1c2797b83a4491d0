/**
 * Lets a page ask for its scripts only when what it shows is on the screen: on a narrow line they would take from what the
 * picture needs. `src/app.html` says when that is. Pure: HTML in, HTML out.
 */
import { inlineScripts, scriptHash } from '../.scripts/inline-scripts.mjs';

const PRELOADS = /[ \t]*<link [^>]*rel="modulepreload"[^>]*>\n?/g;
/** What Kit asks for to start a page, as it writes it. */
const ASKS = /\bPromise\.all\(\[\s*import\([^)]*\),\s*import\([^)]*\)\s*\]\)/;

/**
 * The page with its preloads in a template, from where its script takes them, and with Kit's start behind the same moment.
 * The policy of the page gets the hash of the script as it stands now.
 *
 * @param more The address of a script that Kit does not know to be needed at once.
 * @throws Error where Kit writes its start otherwise than it did: pages would start before their pictures.
 */
export function withScriptsBehind(html: string, more: string | null): string {
	const preloads = (html.match(PRELOADS) ?? []).map((link) => link.trim());
	if (more !== null) preloads.push(`<link href="${more}" rel="modulepreload">`);
	const start = inlineScripts(html).find((script) => ASKS.test(script));
	if (start === undefined)
		throw new Error('The start of the page is not where it was: see src/scripts-behind.ts.');
	const later = start.replace(ASKS, (asked) => `pageIsShown.then(() => ${asked})`);
	return html
		.replace(PRELOADS, '')
		.replace(start, () => later)
		.replaceAll(`'${scriptHash(start)}'`, () => `'${scriptHash(later)}'`)
		.replace('</head>', () => `<template id="page--scripts">${preloads.join('')}</template></head>`);
}
