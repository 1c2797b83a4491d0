/**
 * The values that a contact has for each facet. Pure; `facet-index.ts` keeps them.
 *
 * - country: of its venue, of the parties that had a part in it, and of where they came from. Not that of a victim or of
 *   somebody at whom a plot was aimed: nobody says that they were in contact with anyone.
 * - person: participants of any role who are people, named or not. service: those that are services or governments. Who only
 *   carries a claim or makes a statement took no part.
 * - kind: its own. basis: those of its claims, each of which is one; so a contact may have several.
 * - standing: how surely it is known, in the one step that its line on the map shows: see `standing.ts`.
 * - doubt: see `doubts-of.ts`. drawn: see `drawn-as.ts`.
 * - place: its venue, and where its parties came from, as far as the text says or implies it. A seat is our addition, and no
 *   place that the text ties to the contact; a country is one where the text says no nearer.
 * - source: those that carry its claims, the article among them, and those that the article links to for them.
 */
import { suffered } from '../legs';
import { partyById, placeById } from '../lookup';
import type { Claim, Contact, Dossier } from '../model';
import { standingOf } from '../standing';
import { doubtsOf, linkedFor } from './doubts-of';
import { drawnAs } from './drawn-as';
import { PARTY_FACET } from './facet-rules';
import type { Facet } from './filters';

type Reading = (dossier: Dossier, contact: Contact) => Iterable<string>;

/** By facet, what a contact has; a value may come several times. @throws UnknownIdError */
export const FACET_VALUES: Readonly<Record<Facet, Reading>> = {
	country: (dossier, { venue, participants }) => {
		const active = participants.filter((participant) => !suffered(participant));
		const places = [venue?.place, ...active.map(({ from }) => from?.place)];
		return [
			...places.flatMap((place) => (place === undefined ? [] : [placeById(dossier, place).country])),
			...active.flatMap(({ party }) => partyById(dossier, party).country ?? []),
		];
	},
	person: (dossier, contact) => partiesOf(dossier, contact, 'person'),
	service: (dossier, contact) => partiesOf(dossier, contact, 'service'),
	kind: (_, { kind }) => [kind],
	standing: (dossier, contact) => [standingOf(dossier, contact)],
	basis: (_, { claims }) => claims.map(({ basis }) => basis),
	doubt: doubtsOf,
	drawn: drawnAs,
	place: (_, { venue, participants }) =>
		[venue, ...participants.map(({ from }) => from)].flatMap((end) =>
			end && end.basis !== 'seat' ? [end.place] : [],
		),
	source: (dossier, { claims }) =>
		claims.flatMap((claim) => [...carriersOf(claim), ...linkedFor(dossier, claim)]),
};

function partiesOf(dossier: Dossier, { participants }: Contact, facet: Facet): string[] {
	return participants
		.map(({ party }) => party)
		.filter((party) => PARTY_FACET[partyById(dossier, party).kind] === facet);
}

const carriersOf = ({ attribution }: Claim): string[] =>
	attribution.flatMap(({ by }) => (by.kind === 'source' ? [by.id] : []));
