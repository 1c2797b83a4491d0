/**
 * Which excerpt stands where on a contact's page, so that each is set out once: with the claims that rest on it, with
 * the statement that bears on the contact, or among the other passages.
 */
import { excerptById } from '$lib/dossier/lookup';
import type { Claim, Contact, Dossier, Excerpt } from '$lib/dossier/model';
import { excerptIdsOf, statementsBearingOn } from '$lib/dossier/relations';

export interface ContactPassages {
	/** The claims' excerpts in the order of the claims, each with every claim that rests on it. */
	claimed: { excerpt: Excerpt; claims: Claim[] }[];
	/** Ids of statements whose words stand with a claim already. */
	quotedAbove: Set<string>;
	/** What bears dates, places and parts in it and stands nowhere else on the page. */
	others: Excerpt[];
}

/** @throws UnknownIdError where the contact names an excerpt that the dossier does not have. */
export function contactPassages(dossier: Dossier, contact: Contact): ContactPassages {
	const byExcerpt = new Map<string, Claim[]>();
	for (const claim of contact.claims) {
		byExcerpt.set(claim.excerpt, [...(byExcerpt.get(claim.excerpt) ?? []), claim]);
	}
	const shown = new Set(byExcerpt.keys());
	const quotedAbove = new Set<string>();
	for (const { statement } of statementsBearingOn(dossier, { kind: 'contact', id: contact.id })) {
		if (shown.has(statement.excerpt)) quotedAbove.add(statement.id);
		shown.add(statement.excerpt);
	}
	return {
		claimed: [...byExcerpt].map(([id, claims]) => ({ excerpt: excerptById(dossier, id), claims })),
		quotedAbove,
		others: excerptIdsOf(contact)
			.filter((id) => !shown.has(id))
			.map((id) => excerptById(dossier, id)),
	};
}
