/** Who is named in a contact but joined to nothing on the map: no end of their own, and no part at its venue. */
import type { Contact, Participant } from '$lib/dossier/model';

const AT_VENUE: readonly Participant['role'][] = ['visitor', 'host', 'present'];

/** Participants in the order of the dossier. */
export function namedNotLinked({ participants, venue }: Contact): Participant[] {
	return participants.filter(
		({ from, role }) => from === undefined && !(venue !== null && AT_VENUE.includes(role)),
	);
}
