/** What the table of contacts says of one: in words, each with the page that it leads to. For the page and for copying alike. */
import { doubtsOf, linkedFor } from '$lib/dossier/filters/doubts-of';
import { FACET_VALUES } from '$lib/dossier/filters/facet-values';
import { partyById, placeById, sourceById } from '$lib/dossier/lookup';
import type { Carrier, Contact, Dossier } from '$lib/dossier/model';
import { excerptIdsOf } from '$lib/dossier/relations';
import { standingOf, type Standing } from '$lib/dossier/standing';
import { timeSpan } from '$lib/dossier/time-span';
import { m } from '$lib/text';
import type { Page } from '$lib/view/view';
import { beyondArticle } from '../beyond-article';
import { countryName } from '../country-name';
import { readLegs, type LegEnd, type ReadLeg } from '../leg-ends';
import { ownWords } from '../own-words';
import { sourceName, speakerName } from '../speaker-name';

export interface Named {
	name: string;
	page: Page;
	/** What is said beside the name: a role, a basis; null for nothing. */
	beside: string | null;
}

export interface ContactCells {
	title: Named;
	/** Null where the text gives no date. */
	when: string | null;
	kind: string;
	who: Named[];
	countries: string[];
	/** Null where the text names no place. */
	place: Named | null;
	/** Each leg with the basis of either end, and what it is where it is no journey. */
	ends: { way: string; what: string | null }[];
	standing: Standing;
	/** In the text's own words. */
	hedges: string[];
	/** What its claims are, each once. */
	bases: string[];
	doubts: string[];
	/** Who carries its claims beyond the article. */
	carriers: Named[];
	/** What the article links to for it; none of it was read. */
	linked: Named[];
	/** Whether the article links a source, names one or cites none. */
	citation: string | null;
	excerpts: number;
}

/** Names of its countries, each once: of the place, of the parties, and of where they came from. */
export function countriesOf(dossier: Dossier, contact: Contact): string[] {
	return [...new Set(FACET_VALUES.country(dossier, contact))].map((code) => countryName(dossier, code));
}

/** @throws UnknownIdError */
export function contactCells(dossier: Dossier, contact: Contact): ContactCells {
	const { id, title, kind, venue, participants, happened, claims, citation } = contact;
	const place = venue && placeById(dossier, venue.place);
	const carriers = carriersOf(dossier, contact);
	return {
		title: { name: ownWords(title), page: { kind: 'contact', id }, beside: null },
		when: happened && timeSpan(happened) ? ownWords(happened.label) : null,
		kind: m.contact_kind({ kind }),
		who: participants.map(({ party, role, basis }) => ({
			name: ownWords(partyById(dossier, party).names),
			page: { kind: 'party', id: party },
			beside: [m.role({ role, kind }), ...(basis === 'implied' ? [m.implied()] : [])].join(m.comma()),
		})),
		countries: countriesOf(dossier, contact),
		place: venue &&
			place && {
				name: ownWords(place.names),
				page: { kind: 'place', id: place.id },
				beside: venue.basis === 'stated' ? null : m.end_basis_short({ basis: venue.basis }),
			},
		ends: readLegs(dossier, contact).map((leg) => legInWords(leg, contact)),
		standing: standingOf(dossier, contact),
		hedges: [...new Set(claims.flatMap(({ hedges }) => hedges))],
		bases: [...new Set(claims.map(({ basis }) => m.claim_basis({ basis })))],
		doubts: doubtsOf(dossier, contact).map((doubt) => m.doubt_value({ doubt })),
		carriers,
		linked: [...new Set(claims.flatMap((claim) => linkedFor(dossier, claim)))]
			.map((source) => sourceNamed(dossier, source))
			.filter(({ name }) => carriers.every((carrier) => carrier.name !== name)),
		citation: citation === 'linked' ? null : citation === 'named' ? m.names_source() : m.cites_none(),
		excerpts: excerptIdsOf(contact).length,
	};
}

const sourceNamed = (dossier: Dossier, id: string): Named => ({
	name: sourceName(sourceById(dossier, id)),
	page: { kind: 'source', id },
	beside: null,
});

/** What stands for a claim that nobody carries beyond the article, where others of the contact have carriers. */
const articleAlone = ({ mainSource }: Dossier): Named => ({
	name: m.article_alone(),
	page: { kind: 'source', id: mainSource },
	beside: null,
});

/** Each once, in the order of the claims; one that only passes on another's report says so. */
function carriersOf(dossier: Dossier, { claims }: Contact): Named[] {
	const carriers = new Map<string, Carrier>();
	const chains = claims.map(({ attribution }) => beyondArticle(dossier, attribution));
	for (const carrier of chains.flat()) carriers.set(`${carrier.by.kind} ${carrier.by.id}`, carrier);
	const named = [...carriers.values()].map(({ by, dependsOn }) => ({
		...speakerName(dossier, by),
		beside:
			dependsOn === undefined
				? null
				: m.no_corroboration({ name: sourceName(sourceById(dossier, dependsOn)) }).replace(/\.$/, ''),
	}));
	const isAlone = chains.some(({ length }) => length === 0);
	return named.length > 0 && isAlone ? [...named, articleAlone(dossier)] : named;
}

/** Only a journey and what was handed over have a direction that can be told: an accusation is no way that somebody went. */
function legInWords({ leg, from, to }: ReadLeg, { kind }: Contact): ContactCells['ends'][number] {
	const told = leg.directed && leg.kind !== 'accusation';
	const ends = { from: endInWords(from, leg.kind === 'travel'), to: endInWords(to, false) };
	return {
		way: told ? m.table_way(ends) : m.table_between(ends),
		what: leg.kind === 'travel' ? null : m.legend_link({ kind: kind === 'handover' ? kind : leg.kind }),
	};
}

function endInWords({ place, basis }: LegEnd, departure: boolean): string {
	const far = place.precision === 'country' ? [departure ? m.country_only() : m.country_end()] : [];
	const rests = [m.end_basis_short({ basis }), ...far].join(m.semicolon());
	return m.table_end({ name: ownWords(place.names), rests });
}
