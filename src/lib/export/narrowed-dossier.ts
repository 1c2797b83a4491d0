/**
 * A part of a dossier that is a dossier itself: some of its contacts, and all that they rest on. What names a contact that is
 * left out no longer names it; what then bears on nothing is left out, too. Briefings tell of the whole, and stay with it.
 */
import type { Claim, Contact, Dossier, LocalizedText, Party, Source, Statement } from '$lib/dossier/model';
import { excerptIdsOf } from '$lib/dossier/relations';

/** How a part says that it is one: an entry for its log of changes. */
export interface Extract {
	date: string;
	text: LocalizedText;
}

/** What of each collection stays, by id. */
interface Kept {
	contacts: ReadonlySet<string>;
	statements: ReadonlySet<string>;
	parties: ReadonlySet<string>;
	/** Ids of claims and statements, which share the anchors of a page. */
	anchors: ReadonlySet<string>;
}

/**
 * The whole dossier where all of its contacts are kept. Else what is left, with `extract` in its log of changes.
 *
 * @param ids Of the contacts.
 */
export function narrowedDossier(dossier: Dossier, ids: ReadonlySet<string>, extract: Extract): Dossier {
	const contacts = dossier.contacts.filter(({ id }) => ids.has(id));
	if (contacts.length === dossier.contacts.length) return dossier;
	const carriers = contacts.flatMap(({ claims }) => carriersOf(claims, 'party'));
	const taking = new Set([...carriers, ...contacts.flatMap(partiesOf)]);
	const statements = dossier.statements.flatMap((one) => narrowedStatement(one, ids, taking));
	const parties = new Set([...taking, ...statements.flatMap(partiesOfStatement)]);
	const kept: Kept = {
		contacts: ids,
		statements: new Set(statements.map(({ id }) => id)),
		parties,
		anchors: new Set([...contacts.flatMap(({ claims }) => claims), ...statements].map(({ id }) => id)),
	};
	const part = {
		...dossier,
		changes: [...dossier.changes, extract],
		contacts,
		statements,
		parties: dossier.parties.filter(({ id }) => parties.has(id)).map((party) => narrowedParty(party, kept)),
		sources: dossier.sources.map((source) => narrowedSource(source, kept)),
		briefings: [],
	};
	const places = new Set(contacts.flatMap(placesOf));
	const held = { ...part, places: dossier.places.filter(({ id }) => places.has(id)) };
	return { ...held, ...withUsedAlone(dossier, held) };
}

const carriersOf = (claims: readonly Claim[], kind: 'party' | 'source'): string[] =>
	claims.flatMap(({ attribution }) => attribution.flatMap(({ by }) => (by.kind === kind ? [by.id] : [])));

const partiesOf = ({ participants }: Contact): string[] => participants.map(({ party }) => party);

const placesOf = ({ venue, participants }: Contact): string[] => [
	...(venue ? [venue.place] : []),
	...participants.flatMap(({ from }) => (from ? [from.place] : [])),
];

const partiesOfStatement = ({ speaker, bearings }: Statement): string[] => [
	...(speaker.kind === 'party' ? [speaker.id] : []),
	...bearings.flatMap(({ on }) => (on.kind === 'party' ? [on.id] : [])),
];

/** None where it bears on nothing that is kept: on a contact, on a party of one, or on the dossier as a whole. */
function narrowedStatement(
	statement: Statement,
	contacts: ReadonlySet<string>,
	parties: ReadonlySet<string>,
): Statement[] {
	const bearings = statement.bearings.filter(
		({ on }) => on.kind === 'dossier' || (on.kind === 'contact' ? contacts.has(on.id) : parties.has(on.id)),
	);
	return bearings.length > 0 ? [{ ...statement, bearings }] : [];
}

const narrowedParty = (party: Party, { contacts }: Kept): Party => ({
	...party,
	offices: party.offices.map((office) => ({
		...office,
		heldAt: office.heldAt.filter((id) => contacts.has(id)),
	})),
});

function narrowedSource(source: Source, { anchors }: Kept): Source {
	if (!source.links) return source;
	const links = source.links.map((link) => ({
		...link,
		supports: link.supports.filter((id) => anchors.has(id)),
	}));
	return { ...source, links };
}

/** The excerpts and sources that something still rests on. The links of the article name sources that nothing else may. */
function withUsedAlone(
	{ excerpts, mainSource }: Dossier,
	{ contacts, statements, parties, places, sources }: Dossier,
): Pick<Dossier, 'excerpts' | 'sources'> {
	const claims = contacts.flatMap((contact) => contact.claims);
	const chains = claims.flatMap(({ attribution }) => attribution);
	const named = new Set([
		mainSource,
		...carriersOf(claims, 'source'),
		...chains.flatMap(({ dependsOn }) => dependsOn ?? []),
		...statements.flatMap(({ speaker, source }) => [
			...(speaker.kind === 'source' ? [speaker.id] : []),
			...(source === null ? [] : [source]),
		]),
		...sources.flatMap(({ links }) => links?.flatMap(({ source }) => source ?? []) ?? []),
	]);
	const kept = sources.filter(({ id }) => named.has(id));
	const used = new Set([
		...contacts.flatMap(excerptIdsOf),
		...chains.flatMap(({ excerpt, leaning }) => [excerpt, ...(leaning ? [leaning.excerpt] : [])]),
		...statements.flatMap(({ excerpt, when }) => [
			excerpt,
			...(when?.phrases.map((phrase) => phrase.excerpt) ?? []),
		]),
		...parties.flatMap((party) => [...party.excerpts, ...party.offices.map(({ excerpt }) => excerpt)]),
		...places.flatMap((place) => place.excerpts),
		...kept.flatMap(({ leaning }) => leaning?.excerpt ?? []),
	]);
	return { sources: kept, excerpts: excerpts.filter(({ id }) => used.has(id)) };
}
