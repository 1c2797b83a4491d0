/**
 * CSL-JSON in the forms in which somebody wants it, by citation-js: APA and Chicago as text, BibTeX, RIS and CSL-JSON. What only
 * the page will know, where the site is and on which day it is looked at, is left as rooms.
 */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import {
	ROOMS,
	type BuiltCitation,
	type BuiltCitations,
	type CitationTexts,
} from '../../src/lib/export/citation-texts';
import type { Dossier } from '../../src/lib/dossier/model';
import type { Language } from '../../src/lib/text/language';
import { citables, lastChange, type Citable, type CslItem } from './csl-items';

plugins.config
	.get('@csl')
	.styles.set('chicago', readFileSync(new URL('chicago-notes-bibliography.csl', import.meta.url), 'utf8'));
// Else letters of other scripts were left out, and labels were put together from what is left.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** Stands in for the site while a citation is made. */
const SITE = 'https://atlas.invalid';
/** Stands in for the day, in each way in which a form writes it. */
const DAY = { 'date-parts': [[1111, 11, 11]] };
const STAND_INS: readonly [string, string][] = [
	[SITE, ROOMS.site],
	['November 11, 1111', ROOMS.long],
	['1111-11-11', ROOMS.iso],
	['1111/11/11/', ROOMS.ris],
	['1111,11,11', ROOMS.parts],
];
const withRooms = (text: string): string =>
	STAND_INS.reduce((roomy, [standIn, room]) => roomy.replaceAll(standIn, room), text).trim();

/** By what it is of but its note and its name, which no style shows: an excerpt is cited as its article is. */
const made = new Map<string, string>();

function styled(item: CslItem, template: string): string {
	const { note: _, ...shown } = { ...item, id: 'item' };
	const key = `${template} ${JSON.stringify(shown)}`;
	const text =
		made.get(key) ??
		new Cite(shown).format('bibliography', { template, lang: 'en-US', format: 'text' }).trim();
	made.set(key, text);
	return text;
}

/** What a style has for the day of viewing and the address of a page without a date. */
function viewedAt(url: string, template: string): string {
	const page = { id: 'page', type: 'webpage', title: 'Page', URL: SITE, accessed: DAY } as const;
	const [viewed] = /(Retrieved|Accessed) .*$/.exec(styled(page, template)) ?? [];
	if (viewed === undefined) throw new Error(`The style “${template}” has no day of viewing.`);
	return viewed.replace(SITE, url);
}

/**
 * Both styles leave out the day of viewing where a page has a date. Pages of this site have one and change nevertheless, and so
 * say both: where the address stands, what the style has for a page without a date stands instead.
 */
function ownText(item: CslItem, template: string): string {
	const { URL: url, ...unsited } = item;
	return `${styled(unsited, template)}${url === undefined ? '' : ` ${viewedAt(url, template)}`}`;
}

/** Long lines are legal; cut ones, in the middle of words, are not read by all. */
const uncut = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}- ?)/g, '');

function textsOf(item: CslItem, text: (item: CslItem, template: string) => string): CitationTexts {
	// Plain BibTeX has no field for the day.
	const viewed = [item.note, item.accessed && '[Online; accessed 1111-11-11]'].filter(Boolean).join(' ');
	const forBibtex = { ...item, ...(viewed && { note: viewed }) };
	return {
		apa: withRooms(text(item, 'apa')),
		chicago: withRooms(text(item, 'chicago')),
		bibtex: withRooms(new Cite(forBibtex).format('bibtex')),
		ris: withRooms(uncut(new Cite(item).format('ris').trim())),
		csl: withRooms(JSON.stringify([item])),
	};
}

function builtCitation({ item, isOwn }: Citable): BuiltCitation {
	const { URL: url, ...unsited } = item;
	const viewed = url === undefined ? item : { ...item, accessed: DAY };
	const text = isOwn ? ownText : styled;
	return { texts: textsOf(viewed, text), ...(isOwn && { unsited: textsOf(unsited, text) }) };
}

/** Of all that can be cited, in a language. Styles and their words are English everywhere; titles and notes of ours are not. */
export const builtCitations = (dossier: Dossier, language: Language, prefix: string): BuiltCitations => ({
	changed: lastChange(dossier),
	things: Object.fromEntries(
		citables(dossier, { site: SITE, prefix, language }).map((citable) => [
			citable.key,
			builtCitation(citable),
		]),
	),
});
