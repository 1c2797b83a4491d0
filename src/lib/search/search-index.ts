/**
 * Finds words in a dossier. The index is MiniSearch's; what a word is, and which spellings are the same, are the rules of
 * this folder, applied alike to what is searched and to what is typed. All words that are typed have to be found, each as it
 * is, as the beginning of a word, in another spelling or in another script. There is no other nearness.
 */
import type { Dossier } from '$lib/dossier/model';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { documentsOf, type FoundKind, type SearchedDocument, type TextRole } from './documents';
import { foundThing, type FoundThing } from './found-thing';
import { keyOf, type OtherNames } from './other-names';
import { scriptPairs } from './script-pairs';
import { termsOfWord, vocabularyOf } from './terms-of';
import { soughtWords, type SoughtTerm } from './typed-words';
import { wordsOf } from './words-of';

export interface FoundGroup {
	kind: FoundKind;
	/** How many there are; `things` holds the first of them. */
	total: number;
	things: FoundThing[];
}

export interface Found {
	/** Whether anything was typed that can be sought. */
	asked: boolean;
	total: number;
	/** The group with the likeliest thing first. */
	groups: FoundGroup[];
}

export interface SearchIndex {
	/** @param most How many things of each group are given. */
	search: (typed: string, most?: number) => Found;
}

const BOOSTS: Readonly<Record<TextRole, number>> = { name: 5, 'other-name': 4, words: 2, details: 1 };
const CALLED: ReadonlySet<string> = new Set<TextRole>(['name', 'other-name']);
const ROLES = Object.keys(BOOSTS) as TextRole[];
/** How many times likelier a thing is whose name is what was typed, and at most one whose name has more words than that. */
const NAMED = { whole: 30, part: 12 } as const;
const MOST = 50;
/** Documents that are read in one go: between two of them the page can answer. */
const AT_ONCE = 200;

interface Indexed extends SearchedDocument {
	key: number;
	/** How many words it is called by; a passage by none. */
	nameLength: number;
}

interface Hit {
	document: Indexed;
	score: number;
}

/** Of one kind: how many were found, and the likeliest of them in order. */
interface Leading {
	total: number;
	first: Hit[];
}

/**
 * Reads a dossier. It takes a moment where there are thousands of contacts, and lets the page answer meanwhile.
 *
 * @param language BCP 47: in which the things are to be shown.
 * @param names What they are called in others, from `otherNames`.
 */
export async function searchIndex(
	dossier: Dossier,
	language: string,
	names: OtherNames,
): Promise<SearchIndex> {
	const documents = documentsOf(dossier, language, names).map((document, key): Indexed => {
		const [first] = document.texts;
		return { ...document, key, nameLength: first?.role === 'name' ? wordsOf(first.text).length : 0 };
	});
	const vocabulary = vocabularyOf(documents.flatMap(({ texts }) => texts.map(({ text }) => text)));
	const pairs = scriptPairs(
		[...dossier.places, ...dossier.parties].map((thing) => {
			const key = keyOf('kind' in thing ? 'party' : 'place', thing.id);
			return [...Object.values(thing.names), ...Object.values(names).flatMap((byKey) => byKey[key] ?? [])];
		}),
		vocabulary,
	);

	const index = new MiniSearch<Indexed>({
		idField: 'key',
		fields: ROLES,
		extractField: (document, field) =>
			field === 'key'
				? document.key
				: document.texts
						.filter(({ role }) => role === field)
						.map(({ text }) => text)
						.join('\n'),
		tokenize: (text) => wordsOf(text).flatMap((word) => termsOfWord(word, vocabulary)),
		processTerm: (term) => term,
		searchOptions: { boost: BOOSTS, tokenize: (term) => [term], processTerm: (term) => term },
	});
	await index.addAllAsync(documents, { chunkSize: AT_ONCE });

	return {
		search(typed, most = MOST) {
			const sought = soughtWords(typed, { vocabulary, pairs });
			if (sought.length === 0) return { asked: false, total: 0, groups: [] };
			const hits = index.search({ combineWith: 'AND', queries: sought.map((terms) => anyOf(terms)) });
			const byKind = new Map<FoundKind, Leading>();
			for (const result of hits) {
				const document = documents[result.id as number];
				if (!document) continue;
				let leading = byKind.get(document.kind);
				if (!leading) byKind.set(document.kind, (leading = { total: 0, first: [] }));
				leading.total += 1;
				enter(leading.first, document, result.score * named(result, document, sought.length), most);
			}
			const groups = [...byKind].sort(([, a], [, b]) => byLikelihood(a.first[0], b.first[0]));
			return {
				asked: true,
				total: hits.length,
				groups: groups.map(([kind, { total, first }]) => ({
					kind,
					total,
					things: first.map(({ document }) => foundThing(document, sought, vocabulary)),
				})),
			};
		},
	};
}

/** The likeliest first; of two alike, the one that the dossier has first. Whatever is missing comes last. */
function byLikelihood(a: Hit | undefined, b: Hit | undefined): number {
	if (!a || !b) return Number(!a) - Number(!b);
	return b.score - a.score || a.document.key - b.document.key;
}

/**
 * Puts a thing among the likeliest, which are in order. What is not among them is never put in order, and nothing is made for
 * it: a short word finds nearly all of a large dossier.
 */
function enter(first: Hit[], document: Indexed, score: number, most: number): void {
	const last = first.at(-1);
	if (last && first.length === most && score < last.score) return;
	const hit = { document, score };
	let at = first.length;
	while (at > 0 && byLikelihood(hit, first[at - 1]) < 0) at -= 1;
	first.splice(at, 0, hit);
	if (first.length > most) first.pop();
}

function anyOf(terms: readonly SoughtTerm[]): Query {
	const queries = terms.map(({ term, prefix, weight }): Query => ({
		queries: [term],
		prefix,
		boostTerm: () => weight,
	}));
	return { combineWith: 'OR', queries };
}

/**
 * The more of its name was typed, the likelier it is meant: whoever types Mamlouk means him before what he took part in. What
 * is only described by a title, as a contact is, comes behind what has a name.
 */
function named(result: SearchResult, { kind, nameLength }: Indexed, soughtCount: number): number {
	if (nameLength === 0 || !isCalledSo(result)) return 1;
	const share = Math.min(1, soughtCount / nameLength);
	if (share === 1) return NAMED.whole;
	return 1 + share * (kind === 'place' || kind === 'party' ? NAMED.part : NAMED.part / 2);
}

/** Whether any of the words was found in what it is called. Asked of each thing found, so nothing is made for it. */
function isCalledSo({ terms, match }: SearchResult): boolean {
	for (const term of terms) for (const role of match[term] ?? []) if (CALLED.has(role)) return true;
	return false;
}
