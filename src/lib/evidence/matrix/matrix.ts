/** What a matrix of parties shows: who stands in it, in which order, and what each two of them have to do with each other. */
import type { Contact, Dossier, Party } from '$lib/dossier/model';
import {
	meetingsOf,
	pairId,
	partiesByCountry,
	type CountryOfParties,
	type Meeting,
} from '$lib/dossier/meetings';
import { STANDINGS, standingOf, type Standing } from '$lib/dossier/standing';

/** More could not be read; the filters bring others in. */
const MOST_PARTIES = 30;

export interface Pair extends Meeting {
	id: string;
	one: Party;
	other: Party;
	/** Of the contacts in which both took part: the surest and the least sure, once where that is the same. */
	standings: Standing[];
}

export interface Matrix {
	countries: CountryOfParties[];
	/** In the order of the rows and of the columns. */
	parties: Party[];
	/** Parties in all, those that have no row among them. */
	total: number;
	/** By `pairId`; those that have most contacts first. */
	pairs: ReadonlyMap<string, Pair>;
}

/** @param contacts Those that the filters leave, by date. */
export function matrixOf(dossier: Dossier, contacts: readonly Contact[]): Matrix {
	const { countries, total } = partiesByCountry(dossier, contacts, MOST_PARTIES);
	const parties = countries.flatMap((country) => country.parties);
	const meetings = meetingsOf(dossier, contacts);
	const pairs = parties.flatMap((one, index) =>
		parties.slice(index + 1).flatMap((other): Pair[] => {
			const id = pairId(one.id, other.id);
			const meeting = meetings.get(id);
			return meeting ? [{ ...meeting, id, one, other, standings: standingsOf(dossier, meeting) }] : [];
		}),
	);
	pairs.sort(
		(a, b) => b.contacts.length - a.contacts.length || b.namedTogether.length - a.namedTogether.length,
	);
	return { countries, parties, total, pairs: new Map(pairs.map((pair) => [pair.id, pair])) };
}

function standingsOf(dossier: Dossier, { contacts }: Meeting): Standing[] {
	const there = new Set(contacts.map((contact) => standingOf(dossier, contact)));
	const inOrder = STANDINGS.filter((standing) => there.has(standing));
	return [...new Set([...inOrder.slice(0, 1), ...inOrder.slice(-1)])];
}
